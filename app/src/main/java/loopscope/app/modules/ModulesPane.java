package loopscope.app.modules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.run.Sources;
import loopscope.app.settings.Settings;
import loopscope.app.stage.ScrolledView;
import loopscope.engine.trace.ModuleEvent.ModuleRequested;
import loopscope.visualizers.model.FirstEvent;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.modules.ModulesModel;
import loopscope.visualizers.model.modules.ModulesState;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.modules.ModulesScene;
import loopscope.visualizers.scene.modules.Sight;
import org.jspecify.annotations.Nullable;

/** How modules are found, wrapped and run. */
public final class ModulesPane extends ScrolledView {
  private static final ModulesState NO_MODULES = new ModulesModel(0).initial();
  private static final Moment<ModulesState> NOTHING = new Moment<>(NO_MODULES, null, NO_MODULES, 1);

  private final RunModel model;
  private final Set<Integer> unfolded = new HashSet<>();
  private final Map<String, Optional<String>> texts = new HashMap<>();
  private @Nullable Watched watched;

  /** What is known of a run while it is the one that is watched. */
  private record Watched(Run run, History<ModulesState> history, FirstEvent first) {

    static Watched of(Run run) {
      return new Watched(run, new History<>(new ModulesModel(run.isolate()), run.log()), new FirstEvent(run
          .log(), event -> event.isolate() == run.isolate() && event instanceof ModuleRequested requested
              && !requested.from().isEmpty()));
    }

    boolean isOf(Run other) {
      return run.isOf(other) && run.isolate() == other.isolate();
    }
  }

  /**
   * @param goTo shows the place in the file that a shape stands for
   */
  public ModulesPane(RunModel model, Settings settings, Consumer<Meaning> goTo) {
    super("modules", model, settings, goTo);
    this.model = model;
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
      unfolded.clear();
      texts.clear();
    }
    return now;
  }

  @Override
  protected void choose(Meaning meaning) {
    if (meaning.subject() instanceof Subject.Dependencies(var module)) {
      if (!unfolded.remove(module)) {
        unfolded.add(module);
      }
      draw();
    } else {
      super.choose(meaning);
    }
  }

  @Override
  protected Picture draw(Optional<Run> run, Viewport viewport, Palette palette) {
    return ModulesScene.draw(run.map(now -> moment(now, watching(now).history())).orElse(NOTHING), new Sight(
        run
            .map(now -> now.memory().read()).orElseGet(() -> new Memory(0)), this::text, unfolded), viewport,
        palette);
  }

  /** The text of a file of the run: as it was kept with the recording, or else as it is now. */
  private Optional<String> text(String file) {
    return texts.computeIfAbsent(file, name -> Optional.ofNullable(model.sources().get(name)).or(() -> Sources
        .text(name)));
  }
}
