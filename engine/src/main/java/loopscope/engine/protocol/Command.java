package loopscope.engine.protocol;

import java.util.List;
import java.util.Map;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.stop.Stop;
import org.jspecify.annotations.Nullable;

/** What the desktop asks of an engine host; named as in the Debug Adapter Protocol where that has a name for it. */
public sealed interface Command {

  /** Run a program, in a sandbox or with the rights of whoever started the host, until a stop. A host runs one in its life. */
  record Launch(String program, List<String> arguments, String directory, Map<String, String> environment,
      @Nullable Sandbox sandbox, RunSettings settings, Stop stop) implements Command {}

  /** The folders a program may work in, and whether it may start other programs. */
  record Sandbox(List<String> folders, boolean programs) {}

  /** Look for syntax errors in a text without running it. */
  record Check(String file, String text) implements Command {}

  /** A request about the program that was launched. */
  sealed interface Control extends Command {}

  /** Make the program stand still. */
  record Pause() implements Control {}

  /** Let the program go on until a stop. */
  record Continue(Stop stop) implements Control {}

  /** Record the program at another level from now on. */
  record Record(RecordingLevel level) implements Control {}

  /** End the program, then the host. */
  record Terminate() implements Control {}

  /** Text for the program's standard input. */
  record Input(String text) implements Control {}

  /** The program's standard input ends. */
  record EndInput() implements Control {}

  /** That many more batches of events may be sent. */
  record Credit(int batches) implements Control {}
}
