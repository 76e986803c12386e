package loopscope.acceptance.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How many requests a second a server answers: a process of its own, asked by {@link Clients} in this one. */
final class Serving {
  private static final int CONNECTIONS = 50;
  private static final int WARM_UP_SECONDS = 10;
  private static final int SECONDS = 20;

  private Serving() {}

  /** What Loopscope and Node serve once they are warm. */
  static Processes.Pair requestsPerSecond(String program) throws IOException {
    return new Processes.Pair(measure(Processes.LOOPSCOPE, program), measure(Processes.NODE, program));
  }

  private static double measure(List<String> command, String program) throws IOException {
    var line = new ArrayList<>(command);
    line.add(Processes.FOLDER.resolve(program).toString());
    var server = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var printed = server.inputReader();
        var clients = new Clients(Integer.parseInt(printed.readLine()), CONNECTIONS)) {
      clients.answeredPerSecond(WARM_UP_SECONDS);
      return clients.answeredPerSecond(SECONDS);
    } finally {
      server.destroy();
    }
  }
}
