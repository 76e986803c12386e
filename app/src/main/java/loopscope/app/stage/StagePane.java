package loopscope.app.stage;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import loopscope.app.i18n.Texts;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.app.settings.Theme;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.paint.PictureView;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.LoopScene;
import loopscope.visualizers.scene.Moment;

/** The views of the run, a tab each; drawn anew whenever the moment, the size or the look changes. */
public final class StagePane extends BorderPane {
  private static final LoopState NOTHING = new LoopModel(0).initial();

  private final RunModel model;
  private final Settings settings;
  private final LoopScene scene = new LoopScene();
  private final PictureView view = new PictureView();

  /**
   * @param chosen told what a chosen shape stands for
   */
  public StagePane(RunModel model, Settings settings, Texts texts, Consumer<Meaning> chosen) {
    this.model = model;
    this.settings = settings;
    view.setId("loop-view");
    view.setOnChosen(chosen);
    var loop = new Tab();
    loop.textProperty().bind(texts.bind("stage.loop"));
    loop.setClosable(false);
    loop.setContent(view);
    var tabs = new TabPane(loop);
    tabs.setId("stage-tabs");
    setCenter(tabs);
    getStyleClass().add("card");
    InvalidationListener redraw = changed -> draw();
    model.frameProperty().addListener(redraw);
    view.widthProperty().addListener(redraw);
    view.heightProperty().addListener(redraw);
    settings.themeProperty().addListener(redraw);
    settings.localeProperty().addListener(redraw);
    settings.textScaleProperty().addListener(redraw);
  }

  /** Gives the keyboard to the picture. */
  public void focusPicture() {
    view.requestFocus();
  }

  private void draw() {
    if (view.getWidth() < 1 || view.getHeight() < 1) {
      return;
    }
    var moment = model.runProperty().get().map(run -> run.moment(model.positionProperty().get()))
        .orElseGet(() -> new Moment<>(NOTHING, null, NOTHING, 1));
    var palette = settings.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
    view.setFocusColour(Color.web(palette.accent().hex()));
    view.show(scene.draw(moment, new Viewport(view.getWidth(), view.getHeight(), settings.textScaleProperty()
        .get(), settings.localeProperty().get()), palette));
  }
}
