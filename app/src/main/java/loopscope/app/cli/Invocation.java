package loopscope.app.cli;

import java.nio.file.Path;
import java.util.List;
import loopscope.engine.client.Launch;
import loopscope.engine.client.UserEnvironment;

/** A program and its arguments as they were typed. */
record Invocation(String file, List<String> arguments) {

  Launch launch() {
    var directory = Path.of("").toAbsolutePath();
    return new Launch(directory.resolve(file).normalize(), arguments, directory, UserEnvironment.variables(),
        Launch.DEFAULT_EVENT_BUDGET);
  }
}
