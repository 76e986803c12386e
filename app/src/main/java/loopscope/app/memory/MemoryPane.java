package loopscope.app.memory;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import loopscope.app.i18n.Texts;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.app.settings.Theme;
import loopscope.app.stage.StageView;
import loopscope.visualizers.paint.PictureView;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.memory.Graph;
import loopscope.visualizers.scene.memory.Marks;
import loopscope.visualizers.scene.memory.MemoryScene;
import loopscope.visualizers.scene.memory.Places;

/**
 * The memory as a picture that can be larger than the pane, and below it the writes of what was chosen in it. Drawn only while it
 * is looked at.
 */
public final class MemoryPane extends BorderPane implements StageView {
  private final RunModel model;
  private final Settings settings;
  private final PictureView view = new PictureView();
  private final ScrollPane scroll = new ScrollPane(view);
  private final WritesBar writes;
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
  private final Consumer<Meaning> goTo;
  private Optional<Run> drawn = Optional.empty();
  private Places places = Places.NONE;
  private Marks marks = Marks.NONE;

  /**
   * @param goTo shows the place in the file that a box stands for
   */
  public MemoryPane(RunModel model, Settings settings, Texts texts, Consumer<Meaning> goTo) {
    this.model = model;
    this.settings = settings;
    this.goTo = goTo;
    writes = new WritesBar(model, texts);
    view.setId("memory-view");
    view.setOnChosen(this::choose);
    scroll.setId("memory-scroll");
    scroll.getStyleClass().add("memory-scroll");
    scroll.setPannable(true);
    setCenter(scroll);
    setBottom(writes);
    InvalidationListener redraw = changed -> draw();
    shown.addListener(redraw);
    model.frameProperty().addListener(redraw);
    scroll.viewportBoundsProperty().addListener(redraw);
    settings.themeProperty().addListener(redraw);
    settings.localeProperty().addListener(redraw);
    settings.textScaleProperty().addListener(redraw);
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public Node content() {
    return this;
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

  private void choose(Meaning meaning) {
    switch (meaning.subject()) {
      case Subject.Folded(var object) -> marks = marks.toggled(object);
      case Subject.Held(var reference) -> marks = marks.choosing(reference);
      case Subject.Dependencies _,Subject.Block _,Subject.Round _,Subject.Byte _ ->
        throw new IllegalStateException(
            "not in the memory: " + meaning);
      case null -> goTo.accept(meaning);
    }
    draw();
  }

  private void draw() {
    var room = scroll.getViewportBounds();
    var run = model.runProperty().get();
    if (!shown.get() || room.getWidth() < 1 || room.getHeight() < 1 || run.isEmpty()) {
      return;
    }
    if (drawn.filter(last -> last.isOf(run.get()) && last.isolate() == run.get().isolate()).isEmpty()) {
      places = Places.NONE;
      marks = Marks.NONE;
    }
    drawn = run;
    var memory = run.get().memory().read();
    var seq = model.positionProperty().get();
    var graph = Graph.of(memory, seq, memory.stepBefore(seq), marks, settings.localeProperty().get());
    places = places.settle(graph);
    var palette = settings.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
    var picture = MemoryScene.draw(graph, places, new Viewport(room.getWidth(), room.getHeight(), settings
        .textScaleProperty().get(), settings.localeProperty().get()), palette);
    view.setFocusColour(Color.web(palette.accent().hex()));
    view.setPrefSize(picture.width(), picture.height());
    view.show(picture);
    writes.show(memory, marks.chosen());
  }
}
