package loopscope.engine.node.environment;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.OptionalInt;

/** System calls that Java has no method for. Any thread. */
public final class Posix {
  private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");

  private Posix() {}

  /**
   * Calls a function of the C library that returns an int.
   *
   * @param arguments Integers, and MemorySegments for pointers
   * @return what it returned, or its negated errno where that is -1; empty where the system has no such function
   */
  public static OptionalInt call(String function, Object... arguments) {
    var linker = Linker.nativeLinker();
    var address = linker.defaultLookup().find(function).orElse(null);
    if (address == null) {
      return OptionalInt.empty();
    }
    var parameters = Arrays.stream(arguments).map(Posix::layout).toArray(MemoryLayout[]::new);
    var handle = linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT, parameters),
        ERRNO);
    try (var arena = Arena.ofConfined()) {
      var state = arena.allocate(Linker.Option.captureStateLayout());
      var result = (int) handle.bindTo(state).invokeWithArguments(arguments);
      return OptionalInt.of(result == -1 ? -state.get(ValueLayout.JAVA_INT, 0) : result);
    } catch (Throwable e) {
      throw new IllegalStateException(function, e);
    }
  }

  private static MemoryLayout layout(Object argument) {
    return argument instanceof MemorySegment ? ValueLayout.ADDRESS : ValueLayout.JAVA_INT;
  }
}
