package loopscope.engine.trace.log;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.jspecify.annotations.Nullable;

/** How a record is packed, component by component: found once by reflection, used through method handles. */
final class Shape {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodHandle STAMP = reader("stamp", Stamp.class);
  private static final MethodHandle NEXT = reader("next", long.class, int.class);
  private static final MethodHandle INTEGER = reader("integer", int.class);
  private static final MethodHandle TRUTH = reader("truth", boolean.class);
  private static final MethodHandle READ = coders();

  /** A component, and how it is written; the stamp of an event is not, for it is packed with those before it. */
  private sealed interface Part {

    record OfStamp() implements Part {}

    record OfLong(MethodHandle get, int run) implements Part {}

    record OfInt(MethodHandle get) implements Part {}

    record OfBoolean(MethodHandle get) implements Part {}

    record OfOther(MethodHandle get, Coder coder) implements Part {}
  }

  private final Part[] parts;
  private final MethodHandle maker;

  /** The shape of a record class; what it needs of others is found among {@code shapes}. */
  Shape(Class<?> type, Shapes.Finder shapes) {
    var components = type.getRecordComponents();
    var found = new ArrayList<Part>();
    var readers = new ArrayList<MethodHandle>();
    for (var component : components) {
      var part = part(component, shapes);
      found.add(part);
      readers.add(reader(part).asType(MethodType.methodType(component.getType(), PackReader.class)));
    }
    parts = found.toArray(Part[]::new);
    maker = maker(type, readers);
  }

  private static MethodHandle maker(Class<?> type, List<MethodHandle> readers) {
    try {
      var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(
          Class<?>[]::new);
      var constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, types));
      var each = MethodHandles.filterArguments(constructor, 0, readers.toArray(MethodHandle[]::new));
      return MethodHandles.permuteArguments(each, MethodType.methodType(type, PackReader.class),
          new int[readers.size()]).asType(MethodType.methodType(Object.class, PackReader.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not an open record: " + type, e);
    }
  }

  private static Part part(RecordComponent component, Shapes.Finder shapes) {
    var type = component.getType();
    if (type == Stamp.class) {
      return new Part.OfStamp();
    }
    if (type == long.class) {
      // Runs begin anew with each batch, in which a term may be told or not.
      if (!TraceEvent.class.isAssignableFrom(component.getDeclaringRecord())) {
        throw new IllegalArgumentException("a long in a term: " + component);
      }
      return new Part.OfLong(getter(component, long.class), shapes.newRun());
    }
    if (type == int.class) {
      return new Part.OfInt(getter(component, int.class));
    }
    if (type == boolean.class) {
      return new Part.OfBoolean(getter(component, boolean.class));
    }
    return new Part.OfOther(getter(component, Object.class), shapes.coder(component.getGenericType()));
  }

  private static MethodHandle getter(RecordComponent component, Class<?> type) {
    try {
      return LOOKUP.unreflect(component.getAccessor()).asType(MethodType.methodType(type, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("not an open component: " + component, e);
    }
  }

  private static MethodHandle reader(Part part) {
    return switch (part) {
      case Part.OfStamp stamp -> STAMP;
      case Part.OfLong number -> MethodHandles.insertArguments(NEXT, 1, number.run());
      case Part.OfInt number -> INTEGER;
      case Part.OfBoolean truth -> TRUTH;
      case Part.OfOther other -> READ.bindTo(other.coder());
    };
  }

  private static MethodHandle reader(String name, Class<?> result, Class<?>... parameters) {
    try {
      return LOOKUP.findVirtual(PackReader.class, name, MethodType.methodType(result, parameters));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle coders() {
    try {
      return LOOKUP.findVirtual(Coder.class, "read", MethodType.methodType(Object.class, PackReader.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  void write(Object value, PackWriter out, NewTerms terms) {
    for (var part : parts) {
      write(part, value, out, terms);
    }
  }

  private static void write(Part part, Object value, PackWriter out, NewTerms terms) {
    try {
      switch (part) {
        case Part.OfStamp stamp -> {
        }
        case Part.OfLong(var get, var run) -> out.next(run, (long) get.invokeExact(value));
        case Part.OfInt(var get) -> out.signed((int) get.invokeExact(value));
        case Part.OfBoolean(var get) -> out.number((boolean) get.invokeExact(value) ? 1 : 0);
        case Part.OfOther(var get, var coder) -> coder.write(other(get, value), out, terms);
      }
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  private static @Nullable Object other(MethodHandle get, Object value) throws Throwable {
    return (Object) get.invokeExact(value);
  }

  Object read(PackReader in) {
    try {
      return Objects.requireNonNull((Object) maker.invokeExact(in));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  private static RuntimeException unexpected(Throwable thrown) {
    if (thrown instanceof RuntimeException failure) {
      return failure;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(thrown);
  }
}
