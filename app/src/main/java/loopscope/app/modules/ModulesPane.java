package loopscope.app.modules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.paint.Color;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.run.Sources;
import loopscope.app.settings.Settings;
import loopscope.app.settings.Theme;
import loopscope.app.stage.StageView;
import loopscope.engine.trace.ModuleEvent.ModuleRequested;
import loopscope.visualizers.model.FirstEvent;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.modules.ModulesModel;
import loopscope.visualizers.model.modules.ModulesState;
import loopscope.visualizers.paint.PictureView;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.modules.ModulesScene;
import loopscope.visualizers.scene.modules.Sight;
import org.jspecify.annotations.Nullable;

/** How modules are found, wrapped and run, as a picture that can be higher than the pane. Drawn only while it is looked at. */
public final class ModulesPane implements StageView {
  private static final ModulesState NO_MODULES = new ModulesModel(0).initial();
  private static final Moment<ModulesState> NOTHING = new Moment<>(NO_MODULES, null, NO_MODULES, 1);

  private final RunModel model;
  private final Settings settings;
  private final Consumer<Meaning> goTo;
  private final PictureView view = new PictureView();
  private final ScrollPane scroll = new ScrollPane(view);
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
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
    this.model = model;
    this.settings = settings;
    this.goTo = goTo;
    view.setId("modules-view");
    view.setOnChosen(this::choose);
    scroll.setId("modules-scroll");
    scroll.getStyleClass().add("memory-scroll");
    scroll.setPannable(true);
    InvalidationListener redraw = changed -> draw();
    shown.addListener(redraw);
    model.frameProperty().addListener(redraw);
    scroll.viewportBoundsProperty().addListener(redraw);
    settings.themeProperty().addListener(redraw);
    settings.localeProperty().addListener(redraw);
    settings.textScaleProperty().addListener(redraw);
    settings.reducedMotionProperty().addListener(redraw);
  }

  @Override
  public String name() {
    return "modules";
  }

  @Override
  public Node content() {
    return scroll;
  }

  @Override
  public Picture picture() {
    return view.picture();
  }

  @Override
  public boolean concerns(Optional<Run> run) {
    return run.filter(now -> watching(now).first().isFound()).isPresent();
  }

  @Override
  public BooleanProperty shownProperty() {
    return shown;
  }

  @Override
  public void focus() {
    view.requestFocus();
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

  private void choose(Meaning meaning) {
    if (meaning.subject() instanceof Subject.Dependencies(var module)) {
      if (!unfolded.remove(module)) {
        unfolded.add(module);
      }
      draw();
      return;
    }
    if (meaning.seq() >= 0) {
      model.move(playhead -> playhead.seek(meaning.seq()));
    }
    goTo.accept(meaning);
  }

  private void draw() {
    var room = scroll.getViewportBounds();
    if (!shown.get() || room.getWidth() < 1 || room.getHeight() < 1) {
      return;
    }
    var run = model.runProperty().get();
    var palette = settings.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
    var picture = ModulesScene.draw(run.map(this::moment).orElse(NOTHING), new Sight(run.map(now -> now
        .memory()
        .read()).orElseGet(() -> new Memory(0)), this::text, unfolded), new Viewport(room.getWidth(), room
            .getHeight(), settings.textScaleProperty().get(), settings.localeProperty().get()), palette);
    view.setFocusColour(Color.web(palette.accent().hex()));
    view.setPrefSize(picture.width(), picture.height());
    view.show(picture);
  }

  private Moment<ModulesState> moment(Run run) {
    var history = watching(run).history();
    var seq = model.positionProperty().get();
    if (seq < 0) {
      return new Moment<>(history.at(-1), null, history.at(-1), 1);
    }
    var still = settings.reducedMotionProperty().get() || Platform.getPreferences().isReducedMotion();
    return new Moment<>(history.at(seq - 1), run.log().get(seq), history.at(seq), still ? 1
        : run.playhead().progress());
  }

  /** The text of a file of the run: as it was kept with the recording, or else as it is now. */
  private Optional<String> text(String file) {
    return texts.computeIfAbsent(file, name -> Optional.ofNullable(model.sources().get(name)).or(() -> Sources
        .text(name)));
  }
}
