package loopscope.app.stage;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.FirstEvent;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.Model;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import org.jspecify.annotations.Nullable;

/** A view of one model of the run that is watched: it keeps the model's history while that run is. */
public abstract class ModelView<S> extends ScrolledView {
  private final IntFunction<Model<S>> models;
  private @Nullable Watched<S> watched;

  /** What is known of a run while it is the one that is watched. */
  private record Watched<S>(Run run, History<S> history, FirstEvent first) {
    boolean isOf(Run other) {
      return run.isOf(other) && run.isolate() == other.isolate();
    }
  }

  /**
   * @param models makes the model of an isolate
   * @param goTo shows the place in the file that a shape stands for
   */
  protected ModelView(String name, RunModel model, Settings settings, Consumer<Meaning> goTo,
      IntFunction<Model<S>> models) {
    super(name, model, settings, goTo);
    this.models = models;
  }

  /** Whether the view has something to show of a run in which this happens. */
  protected abstract boolean concerns(Run run, TraceEvent event);

  /** Another run, or another isolate of it, is watched from now on. */
  protected abstract void watch(Run run);

  /** The picture of a moment. */
  protected abstract Picture draw(Moment<S> moment, Viewport viewport, Palette palette);

  @Override
  public final boolean concerns(Optional<Run> run) {
    return run.filter(now -> watching(now).first().isFound()).isPresent();
  }

  private Watched<S> watching(Run run) {
    var now = watched;
    if (now == null || !now.isOf(run)) {
      now = new Watched<>(run, new History<>(models.apply(run.isolate()), run.log()), new FirstEvent(run
          .log(),
          event -> concerns(run, event)));
      watched = now;
      watch(run);
    }
    return now;
  }

  @Override
  protected final Picture draw(Optional<Run> run, Viewport viewport, Palette palette) {
    return draw(run.map(now -> moment(now, watching(now).history())).orElseGet(this::nothing), viewport,
        palette);
  }

  private Moment<S> nothing() {
    var initial = models.apply(0).initial();
    return new Moment<>(initial, null, initial, 1);
  }
}
