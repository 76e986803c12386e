package loopscope.app.stage;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import loopscope.app.i18n.Texts;
import loopscope.app.memory.MemoryPane;
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
 * The views of the run, a tab each; drawn anew whenever the moment, the size or the look changes. With reduced motion
 * nothing travels: moments fade into each other.
 */
public final class StagePane extends BorderPane {
  private static final LoopState NOTHING = new LoopModel(0).initial();

  private final RunModel model;
  private final Settings settings;
  private final LoopScene loop = new LoopScene();
  private final FlowScene flows = new FlowScene();
  private final PictureView view = new PictureView();
  private final MemoryPane memory;
  private final TabPane tabs = new TabPane();
  private final Tab loopTab;
  private final Tab memoryTab;
  private Picture leaving = new Picture(0, 0, List.of());
  private Picture arriving = leaving;

  /**
   * @param chosen told what a chosen shape stands for
   */
  public StagePane(RunModel model, Settings settings, Texts texts, MemoryPane memory,
      Consumer<Meaning> chosen) {
    this.model = model;
    this.settings = settings;
    this.memory = memory;
    view.setId("loop-view");
    view.setOnChosen(chosen);
    loopTab = tab("stage-loop", texts.bind("stage.loop"), view);
    memoryTab = tab("stage-memory", texts.bind("stage.memory"), memory);
    memory.shownProperty().bind(memoryTab.selectedProperty());
    tabs.getTabs().setAll(loopTab, memoryTab);
    tabs.setId("stage-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    setTop(new ThreadChoice(model, texts));
    setCenter(tabs);
    getStyleClass().add("card");
    InvalidationListener redraw = changed -> draw();
    model.frameProperty().addListener(redraw);
    view.widthProperty().addListener(redraw);
    view.heightProperty().addListener(redraw);
    settings.themeProperty().addListener(redraw);
    settings.localeProperty().addListener(redraw);
    settings.textScaleProperty().addListener(redraw);
    settings.reducedMotionProperty().addListener(redraw);
  }

  /** Shows the loop and gives it the keyboard. */
  public void focusLoop() {
    tabs.getSelectionModel().select(loopTab);
    view.requestFocus();
  }

  /** Shows the memory and gives it the keyboard. */
  public void focusMemory() {
    tabs.getSelectionModel().select(memoryTab);
    memory.focusPicture();
  }

  private static Tab tab(String id, ObservableValue<String> title, Node content) {
    var tab = new Tab();
    tab.setId(id);
    tab.textProperty().bind(title);
    tab.setContent(content);
    return tab;
  }

  private void draw() {
    if (view.getWidth() < 1 || view.getHeight() < 1) {
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
