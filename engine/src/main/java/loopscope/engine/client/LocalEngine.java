package loopscope.engine.client;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import loopscope.engine.trace.LoopRules;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.PermissionDenied;
import loopscope.engine.trace.TraceSink;

/** The command line's engine: runs programs in this very process, on the calling thread, with the process's own stdio. */
public interface LocalEngine {

  /** Does what a {@code node} of these rules would do with the arguments, unrecorded, and returns the exit code. */
  int run(List<String> arguments, LoopRules rules);

  /**
   * The same in a sandbox, with the environment variables that are visible there.
   *
   * @param denied hears what is refused, on any thread
   */
  int run(List<String> arguments, LoopRules rules, Sandbox sandbox, Consumer<PermissionDenied> denied);

  /** Runs a program and records it in {@code trace}; prints only the {@code shown} streams. Returns its exit code. */
  int record(Launch launch, TraceSink trace, Set<OutputStreamKind> shown);

  /**
   * Runs a program and writes its trace, as {@code docs/trace-format.md} describes it. Returns its exit code.
   *
   * @throws IOException if the trace cannot be written; the program is stopped then
   */
  int trace(Launch launch, OutputStream trace, Set<OutputStreamKind> shown) throws IOException;

  /**
   * Runs a program by the schedule it was {@link Launch#drawn}, and records it in {@code trace}. It reads nothing, and what it prints is in
   * the trace only.
   *
   * @return its exit code; empty if it had not ended within the limit and was stopped
   */
  OptionalInt explore(Launch launch, TraceSink trace, Duration limit);

  /** The engine on the class path. */
  static LocalEngine load() {
    return ServiceLoader.load(LocalEngine.class).findFirst()
        .orElseThrow(() -> new IllegalStateException("no engine on the class path"));
  }
}
