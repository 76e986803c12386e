package loopscope.acceptance.benchmarks;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.model.TrafficHistory;
import loopscope.visualizers.paint.CanvasPainter;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.playback.Playhead;
import loopscope.visualizers.playback.Span;
import loopscope.visualizers.scene.FlowScene;
import loopscope.visualizers.scene.LoopScene;
import loopscope.visualizers.scene.Moment;

/** Follows a run live, 60 times a second, while its events pour in: draws what the stage shows then. */
final class Frames {
  private static final int EVENTS_PER_MILLISECOND = 100;
  private static final int FRAMES = 300;
  private static final int WARM_UP = 60;
  private static final Viewport VIEWPORT = new Viewport(1280, 800, 1, Locale.ENGLISH);

  private final LoopModel model = new LoopModel(0);
  private final LoopScene scene = new LoopScene();
  private final FlowScene flows = new FlowScene();
  private final TraceLog growing = new TraceLog();
  private final Playhead playhead = new Playhead(growing);
  private final History<LoopState> history = new History<>(model, growing);
  private final TrafficHistory traffic = new TrafficHistory(growing, 0, history);
  private final CanvasPainter painter = new CanvasPainter(new Canvas(VIEWPORT.width(), VIEWPORT.height())
      .getGraphicsContext2D());

  private Frames() {}

  /** Milliseconds for a frame: fold, draw and paint. JavaFX is started. */
  static Sample of(TraceLog trace) throws Exception {
    return new Frames().measure(trace);
  }

  private Sample measure(TraceLog trace) throws Exception {
    growing.append(trace.get(0));
    var feeder = Thread.ofPlatform().daemon().start(() -> pour(trace));
    var times = new double[FRAMES];
    for (var i = -WARM_UP; i < FRAMES; i++) {
      var time = onApplicationThread();
      if (i >= 0) {
        times[i] = time;
      }
      Thread.sleep(Math.max(0, 16 - (long) time));
    }
    feeder.interrupt();
    return Sample.of(times);
  }

  private void pour(TraceLog trace) {
    var start = System.nanoTime();
    while (growing.size() < trace.size() && !Thread.currentThread().isInterrupted()) {
      var due = (int) Math.min(trace.size(), (System.nanoTime() - start) / 1_000_000
          * EVENTS_PER_MILLISECOND);
      IntStream.range(growing.size(), due).forEach(seq -> growing.append(trace.get(seq)));
      Thread.onSpinWait();
    }
  }

  private double onApplicationThread() throws Exception {
    var time = new CompletableFuture<Double>();
    Platform.runLater(() -> {
      var start = System.nanoTime();
      frame();
      time.complete((System.nanoTime() - start) / 1e6);
    });
    return time.get();
  }

  private void frame() {
    playhead.pulse(System.nanoTime());
    painter.paint(playhead.span().map(this::flow).orElseGet(this::moment));
  }

  private Picture flow(Span span) {
    var sums = traffic.between(span.from(), span.to());
    return flows.draw(new Moment<>(sums, growing.get(span.to()), sums, playhead.progress()), VIEWPORT,
        Palette.LIGHT);
  }

  private Picture moment() {
    var last = playhead.position();
    return scene.draw(new Moment<>(history.at(last - 1), growing.get(last), history.at(last), 1), VIEWPORT,
        Palette.LIGHT);
  }
}
