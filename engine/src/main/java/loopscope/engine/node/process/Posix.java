package loopscope.engine.node.process;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.util.Collections;
import java.util.OptionalInt;

/** System calls of whole numbers that Java has no method for. Any thread. */
public final class Posix {
  private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");

  private Posix() {}

  /**
   * Calls a function of the C library that takes ints and returns one.
   *
   * @return what it returned, or its negated errno where that is -1; empty where the system has no such function
   */
  public static OptionalInt call(String function, Integer... arguments) {
    var linker = Linker.nativeLinker();
    var address = linker.defaultLookup().find(function).orElse(null);
    if (address == null) {
      return OptionalInt.empty();
    }
    var parameters = Collections.nCopies(arguments.length, (MemoryLayout) ValueLayout.JAVA_INT);
    var handle = linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT, parameters
        .toArray(MemoryLayout[]::new)), ERRNO);
    try (var arena = Arena.ofConfined()) {
      var state = arena.allocate(Linker.Option.captureStateLayout());
      var bound = handle.bindTo(state);
      var result = (int) bound.invokeWithArguments((Object[]) arguments);
      return OptionalInt.of(result == -1 ? -state.get(ValueLayout.JAVA_INT, 0) : result);
    } catch (Throwable e) {
      throw new IllegalStateException(function, e);
    }
  }
}
