package loopscope.app.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.app.settings.Theme;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.paint.PictureView;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.FlowScene;
import loopscope.visualizers.scene.LoopScene;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.Scene;

/**
 * The event loop; drawn anew whenever the moment, the size or the look changes. With reduced motion nothing travels: moments fade
 * into each other.
 */
public final class LoopView implements StageView {
  private static final LoopState NOTHING = new LoopModel(0).initial();

  private final RunModel model;
  private final Settings settings;
  private final LoopScene loop = new LoopScene();
  private final FlowScene flows = new FlowScene();
  private final PictureView view = new PictureView();
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
  private Picture leaving = new Picture(0, 0, List.of());
  private Picture arriving = leaving;

  /**
   * @param chosen told what a chosen shape stands for
   */
  public LoopView(RunModel model, Settings settings, Consumer<Meaning> chosen) {
    this.model = model;
    this.settings = settings;
    view.setId("loop-view");
    view.setOnChosen(chosen);
    InvalidationListener redraw = changed -> draw();
    model.frameProperty().addListener(redraw);
    shown.addListener(redraw);
    view.widthProperty().addListener(redraw);
    view.heightProperty().addListener(redraw);
    settings.themeProperty().addListener(redraw);
    settings.localeProperty().addListener(redraw);
    settings.textScaleProperty().addListener(redraw);
    settings.reducedMotionProperty().addListener(redraw);
  }

  @Override
  public String name() {
    return "loop";
  }

  @Override
  public Node content() {
    return view;
  }

  @Override
  public Picture picture() {
    return view.picture();
  }

  @Override
  public boolean concerns(Optional<Run> run) {
    return true;
  }

  @Override
  public BooleanProperty shownProperty() {
    return shown;
  }

  @Override
  public void focus() {
    view.requestFocus();
  }

  private void draw() {
    if (!shown.get() || view.getWidth() < 1 || view.getHeight() < 1) {
      return;
    }
    var run = model.runProperty().get();
    run.flatMap(Run::flow).ifPresentOrElse(flow -> show(flows, flow), () -> show(loop, run
        .map(now -> now.moment(model.positionProperty().get()))
        .orElseGet(() -> new Moment<>(NOTHING, null, NOTHING, 1))));
  }

  private <S> void show(Scene<S> scene, Moment<S> moment) {
    var palette = settings.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
    var viewport = new Viewport(view.getWidth(), view.getHeight(), settings.textScaleProperty().get(),
        settings.localeProperty().get());
    view.setFocusColour(Color.web(palette.accent().hex()));
    if (settings.reducedMotionProperty().get() || Platform.getPreferences().isReducedMotion()) {
      fade(scene.draw(moment.still(), viewport, palette), moment.progress());
    } else {
      view.show(scene.draw(moment, viewport, palette));
    }
  }

  private void fade(Picture next, double progress) {
    if (!next.equals(arriving)) {
      leaving = arriving;
      arriving = next;
    }
    view.fade(leaving, arriving, progress);
  }
}
