package loopscope.acceptance.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import loopscope.engine.trace.log.TraceLog;

/** Measures everything and prints the tables of {@code docs/benchmarks.md}. */
final class Benchmarks {
  private static final List<String> QUEUES = List.of("ticks", "microtasks", "immediates", "timers");
  private static final int LONG_TRACE = 1_000_000;
  private static final int BUSY_MINUTES = 10;

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    var started = new CompletableFuture<Void>();
    Platform.startup(() -> started.complete(null));
    started.get();
    if (List.of(arguments).contains("busy")) {
      busy();
    } else {
      all();
    }
    System.exit(0);
  }

  private static void all() throws Exception {
    print("%s%n%n| whole process, median of 5 | Loopscope | Node | ratio |%n| --- | --- | --- | --- |",
        Machine
            .describe());
    row("start-up: hello.js, ms", Processes.milliseconds("hello.js"));
    row("peak memory, MB", Processes.printed("peak-memory.js"));
    for (var queue : QUEUES) {
      row(queue + " a second", Processes.printed(queue + ".js"));
    }
    row("256 MiB through a pipe, ms", Processes.printed("pipe.js"));
    row("HTTP requests a second, 50 connections", Serving.requestsPerSecond("server.js"));
    var launching = Launching.milliseconds("hello.js");
    print("%n| Run to the first event, warm spare, ms: median, slowest | %.0f, %.0f |%n| --- | --- |",
        launching
            .median(), launching.percentile(100));
    print("%n| recording on against off, in one process | times longer |%n| --- | --- |");
    for (var queue : QUEUES) {
      print("| %s | %.2f |", queue, Recording.cost(queue + ".js"));
    }
    print("%n| a trace of %,d events | |%n| --- | --- |", LONG_TRACE);
    var trace = longTrace();
    var seeking = Seeking.in(trace);
    print("| first look at its end, ms | %.0f |", seeking.first());
    print("| any moment, ms: median, 99th percentile | %.3f, %.3f |", seeking.random().median(), seeking
        .random()
        .percentile(99));
    print("| heap with trace and history, MB | %.0f |", seeking.megabytes());
    var frames = Frames.of(trace);
    print("| a frame while 100,000 events a second arrive, ms: median, 95th percentile | %.1f, %.1f |", frames
        .median(), frames.percentile(95));
    steps(Stepping.of("steps.js"));
    busy();
  }

  private static void busy() throws Exception {
    print(
        "%n| a program that keeps every view busy, minute by minute | a frame, ms: median, 95th percentile | heap, MB | events so far |%n| --- | --- | --- | --- |");
    var minutes = BusyViews.of(BUSY_MINUTES);
    for (var minute = 0; minute < minutes.size(); minute++) {
      var measured = minutes.get(minute);
      print("| %d | %.1f, %.1f | %d | %,d |", minute + 1, measured.frames().median(), measured.frames()
          .percentile(95),
          measured.megabytes(), measured.events());
    }
  }

  private static void steps(Stepping.Result steps) {
    print("%n| every step: %,d statements, %,d events | |%n| --- | --- |", steps.statements(), steps
        .events());
    print("| recorded against not, in one process: times longer | %.1f |", steps.cost());
    print("| first look at the memory, ms | %.0f |", steps.first());
    print("| the memory of any moment, ms: median, 99th percentile | %.3f, %.3f |", steps.random().median(),
        steps.random().percentile(99));
    print("| heap with trace and memory, MB | %.0f |", steps.megabytes());
  }

  private static TraceLog longTrace() {
    var recorded = Recording.of("million.js");
    var trace = new TraceLog();
    recorded.range(0, Math.min(LONG_TRACE, recorded.size())).forEach(trace::append);
    return trace;
  }

  private static void row(String what, Processes.Pair pair) {
    print("| %s | %,.0f | %,.0f | %.2f |", what, pair.loopscope(), pair.node(), pair.loopscope() / pair
        .node());
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static void print(String format, Object... values) {
    System.out.println(format.formatted(values));
  }
}
