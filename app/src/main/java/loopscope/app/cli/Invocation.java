package loopscope.app.cli;

import java.nio.file.Path;
import java.util.List;
import loopscope.engine.client.Launch;
import loopscope.engine.client.LocalEngine;

/** A program and its arguments as they were typed. */
record Invocation(String file, List<String> arguments) {

  /** Runs it as {@code node} would; what is wrong with the file, the engine says in Node's words. */
  int run() {
    try {
      return LocalEngine.load().run(launch());
    } catch (RuntimeException | Error e) {
      return Console.report(e);
    }
  }

  Launch launch() {
    var directory = Path.of("").toAbsolutePath();
    return new Launch(directory.resolve(file).normalize(), arguments, directory, System.getenv(),
        Launch.DEFAULT_EVENT_BUDGET);
  }
}
