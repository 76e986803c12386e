package loopscope.app.streams;

import java.util.Optional;
import java.util.function.Consumer;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.app.stage.ScrolledView;
import loopscope.engine.trace.StreamEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.FirstEvent;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.streams.StreamCurves;
import loopscope.visualizers.model.streams.StreamsModel;
import loopscope.visualizers.model.streams.StreamsState;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.streams.StreamsScene;
import org.jspecify.annotations.Nullable;

/** Streams with their buffers, and the pipes between them. */
public final class StreamsPane extends ScrolledView {
  private static final StreamsState NO_STREAMS = new StreamsModel(0).initial();
  private static final Moment<StreamsState> NOTHING = new Moment<>(NO_STREAMS, null, NO_STREAMS, 1);

  private @Nullable Watched watched;

  /** What is known of a run while it is the one that is watched. */
  private record Watched(Run run, History<StreamsState> history, StreamCurves curves, FirstEvent first) {

    static Watched of(Run run) {
      return new Watched(run, new History<>(new StreamsModel(run.isolate()), run.log()), new StreamCurves(run
          .log(), run.isolate()), new FirstEvent(run.log(), event -> event.isolate() == run.isolate()
              && event instanceof StreamEvent));
    }

    boolean isOf(Run other) {
      return run.isOf(other) && run.isolate() == other.isolate();
    }
  }

  /**
   * @param goTo shows the place in the file that a shape stands for
   */
  public StreamsPane(RunModel model, Settings settings, Consumer<Meaning> goTo) {
    super("streams", model, settings, goTo);
  }

  @Override
  public boolean concerns(Optional<Run> run) {
    return run.filter(now -> watching(now).first().isFound()).isPresent();
  }

  private Watched watching(Run run) {
    var now = watched;
    if (now == null || !now.isOf(run)) {
      now = Watched.of(run);
      watched = now;
    }
    return now;
  }

  @Override
  protected Picture draw(Optional<Run> run, Viewport viewport, Palette palette) {
    return StreamsScene.draw(run.map(now -> moment(now, watching(now).history())).orElse(NOTHING), run.map(
        now -> watching(now).curves()).orElseGet(() -> new StreamCurves(new TraceLog(), 0)), viewport,
        palette);
  }
}
