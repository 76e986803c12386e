package loopscope.acceptance.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.client.Launch;
import loopscope.engine.client.RunListener;
import loopscope.engine.trace.log.EventBatch;

/** How long the desktop waits, from Run to the program's first events, with a warm spare host. */
final class Launching {
  private static final int RUNS = 9;

  private Launching() {}

  /** Milliseconds from the request to the first batch of events. */
  static Sample milliseconds(String program) throws Exception {
    var file = Processes.FOLDER.resolve(program);
    var times = new double[RUNS];
    try (var engines = new Engines()) {
      for (var i = 0; i < RUNS; i++) {
        awaitWarmSpare(engines, file);
        times[i] = launch(engines, file);
      }
    }
    return Sample.of(times);
  }

  private static void awaitWarmSpare(Engines engines, Path file) throws Exception {
    engines.check(file, "").get();
  }

  private static double launch(Engines engines, Path file) throws Exception {
    var launch = new Launch(file, List.of(), Processes.FOLDER, Map.of(), Launch.DEFAULT_EVENT_BUDGET);
    var listener = new FirstEvents();
    var start = System.nanoTime();
    engines.launch(launch, listener);
    var first = listener.arrived.get();
    listener.ended.get();
    return (first - start) / 1e6;
  }

  private static final class FirstEvents implements RunListener {
    private final CompletableFuture<Long> arrived = new CompletableFuture<>();
    private final CompletableFuture<Ending> ended = new CompletableFuture<>();

    @Override
    public void recorded(EventBatch events) {
      arrived.complete(System.nanoTime());
    }

    @Override
    public void stopped(long at) {}

    @Override
    public void resumed() {}

    @Override
    public void ended(Ending ending) {
      ended.complete(ending);
    }
  }
}
