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
import loopscope.app.stage.ModelView;
import loopscope.engine.trace.ModuleEvent.ModuleRequested;
import loopscope.engine.trace.TraceEvent;
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

/** How modules are found, wrapped and run. */
public final class ModulesPane extends ModelView<ModulesState> {
  private final RunModel model;
  private final Set<Integer> unfolded = new HashSet<>();
  private final Map<String, Optional<String>> texts = new HashMap<>();

  /**
   * @param goTo shows the place in the file that a shape stands for
   */
  public ModulesPane(RunModel model, Settings settings, Consumer<Meaning> goTo) {
    super("modules", model, settings, goTo, ModulesModel::new);
    this.model = model;
  }

  @Override
  protected boolean concerns(Run run, TraceEvent event) {
    return event.isolate() == run.isolate() && event instanceof ModuleRequested requested && !requested.from()
        .isEmpty();
  }

  @Override
  protected void watch(Run run) {
    unfolded.clear();
    texts.clear();
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
  protected Picture draw(Moment<ModulesState> moment, Viewport viewport, Palette palette) {
    var memory = model.runProperty().get().map(now -> now.memory().read()).orElseGet(() -> new Memory(0));
    return ModulesScene.draw(moment, new Sight(memory, this::text, unfolded), viewport, palette);
  }

  /** The text of a file of the run: as it was kept with the recording, or else as it is now. */
  private Optional<String> text(String file) {
    return texts.computeIfAbsent(file, name -> Optional.ofNullable(model.sources().get(name)).or(() -> Sources
        .text(name)));
  }
}
