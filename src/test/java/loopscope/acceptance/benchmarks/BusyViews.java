package loopscope.acceptance.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import loopscope.engine.node.Isolate;
import loopscope.engine.node.environment.Program;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.Model;
import loopscope.visualizers.model.http.HttpModel;
import loopscope.visualizers.model.keys.KeysModel;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.modules.ModulesModel;
import loopscope.visualizers.model.streams.StreamCurves;
import loopscope.visualizers.model.streams.StreamsModel;
import loopscope.visualizers.paint.CanvasPainter;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.LoopScene;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.http.HttpScene;
import loopscope.visualizers.scene.keys.KeysScene;
import loopscope.visualizers.scene.modules.ModulesScene;
import loopscope.visualizers.scene.modules.Sight;
import loopscope.visualizers.scene.streams.StreamsScene;

/** Follows a program that keeps every view busy for minutes, and draws each view in turn, 60 times a second. */
final class BusyViews {
  private static final Viewport VIEWPORT = new Viewport(1280, 800, 1, Locale.ENGLISH);
  /** As many as the desktop records. */
  private static final long EVENTS = 2_000_000;
  private static final int MINUTE_MILLIS = 60_000;
  private static final int FRAME_MILLIS = 16;

  private final TraceLog trace = new TraceLog();
  private final List<View<?>> views = List.of(view(new LoopModel(0), moment -> new LoopScene().draw(moment,
      VIEWPORT,
      Palette.LIGHT)), modules(), streams(), view(new HttpModel(0), moment -> HttpScene.draw(moment, VIEWPORT,
          Palette.LIGHT)), view(new KeysModel(), moment -> KeysScene.draw(moment,
              loopscope.visualizers.scene.keys.Sight.PLAIN, VIEWPORT, Palette.LIGHT)));
  private final CanvasPainter painter = new CanvasPainter(new Canvas(VIEWPORT.width(), VIEWPORT.height())
      .getGraphicsContext2D());

  private BusyViews() {}

  /** What a minute of it took. */
  record Minute(Sample frames, long megabytes, int events) {}

  private record View<S>(History<S> history, Function<Moment<S>, Picture> scene) {
    Picture at(TraceLog trace, int seq) {
      return scene.apply(new Moment<>(history.at(seq - 1L), trace.get(seq), history.at(seq), 1));
    }
  }

  private <S> View<S> view(Model<S> model, Function<Moment<S>, Picture> scene) {
    return new View<>(new History<>(model, trace), scene);
  }

  private View<?> modules() {
    var sight = new Sight(new Memory(0), file -> Optional.empty(), Set.of());
    return view(new ModulesModel(0), moment -> ModulesScene.draw(moment, sight, VIEWPORT, Palette.LIGHT));
  }

  private View<?> streams() {
    var curves = new StreamCurves(trace, 0);
    return view(new StreamsModel(0), moment -> StreamsScene.draw(moment, curves, VIEWPORT, Palette.LIGHT));
  }

  /** Each minute of so many. */
  static List<Minute> of(int minutes) throws Exception {
    return new BusyViews().measure(minutes);
  }

  private List<Minute> measure(int minutes) throws Exception {
    var program = Thread.ofPlatform().daemon().start(() -> new Isolate(new Program(Processes.FOLDER.resolve(
        "busy.js"),
        List.of(), Processes.FOLDER, Map.of("MINUTES", Integer.toString(minutes), "PATH", System.getenv(
            "PATH"))),
        Recording.silent(), trace, RunSettings.within(EVENTS)).run());
    while (trace.size() == 0) {
      Thread.sleep(FRAME_MILLIS);
    }
    var measured = new ArrayList<Minute>();
    for (var minute = 0; minute < minutes; minute++) {
      measured.add(minute());
    }
    program.join();
    return measured;
  }

  private Minute minute() throws Exception {
    var frames = new ArrayList<Double>();
    var start = System.nanoTime();
    for (var frame = 0; System.nanoTime() - start < MINUTE_MILLIS * 1_000_000L; frame++) {
      var view = views.get(frame % views.size());
      var time = onApplicationThread(view);
      frames.add(time);
      Thread.sleep(Math.max(0, FRAME_MILLIS - (long) time));
    }
    System.gc();
    var heap = Runtime.getRuntime();
    return new Minute(Sample.of(frames.stream().mapToDouble(Double::doubleValue).toArray()), (heap
        .totalMemory() - heap
            .freeMemory()) >> 20, trace.size());
  }

  private double onApplicationThread(View<?> view) throws Exception {
    var time = new CompletableFuture<Double>();
    Platform.runLater(() -> {
      var start = System.nanoTime();
      try {
        painter.paint(view.at(trace, trace.size() - 1));
        time.complete((System.nanoTime() - start) / 1e6);
      } catch (RuntimeException e) {
        time.completeExceptionally(e);
      }
    });
    return time.get();
  }
}
