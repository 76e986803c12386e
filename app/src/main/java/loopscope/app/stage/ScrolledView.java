package loopscope.app.stage;

import java.util.Optional;
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
import loopscope.app.settings.Settings;
import loopscope.app.settings.Theme;
import loopscope.visualizers.model.History;
import loopscope.visualizers.paint.PictureView;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;

/**
 * A view whose picture can be higher than its pane. Drawn only while it is looked at, anew whenever the moment, the size or the look
 * changes. What is chosen in it leads to its moment and its place in the file.
 */
public abstract class ScrolledView implements StageView {
  private final String name;
  private final RunModel model;
  private final Settings settings;
  private final Consumer<Meaning> goTo;
  private final PictureView view = new PictureView();
  private final ScrollPane scroll = new ScrollPane(view);
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);

  /**
   * @param goTo shows the place in the file that a shape stands for
   */
  protected ScrolledView(String name, RunModel model, Settings settings, Consumer<Meaning> goTo) {
    this.name = name;
    this.model = model;
    this.settings = settings;
    this.goTo = goTo;
    view.setId(name + "-view");
    view.setOnChosen(this::choose);
    scroll.setId(name + "-scroll");
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

  /** The picture of the moment that a run stands at, or of none. */
  protected abstract Picture draw(Optional<Run> run, Viewport viewport, Palette palette);

  /** The moment a run stands at, as a model tells of it. */
  protected final <S> Moment<S> moment(Run run, History<S> history) {
    var seq = model.positionProperty().get();
    if (seq < 0) {
      return new Moment<>(history.at(-1), null, history.at(-1), 1);
    }
    var still = settings.reducedMotionProperty().get() || Platform.getPreferences().isReducedMotion();
    return new Moment<>(history.at(seq - 1), run.log().get(seq), history.at(seq), still ? 1
        : run.playhead().progress());
  }

  /** Something was chosen in the picture. */
  protected void choose(Meaning meaning) {
    if (meaning.seq() >= 0) {
      model.move(playhead -> playhead.seek(meaning.seq()));
    }
    goTo.accept(meaning);
  }

  /** Draws anew, if it is looked at. */
  protected final void draw() {
    var room = scroll.getViewportBounds();
    if (!shown.get() || room.getWidth() < 1 || room.getHeight() < 1) {
      return;
    }
    var palette = settings.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
    var picture = draw(model.runProperty().get(), new Viewport(room.getWidth(), room.getHeight(), settings
        .textScaleProperty().get(), settings.localeProperty().get()), palette);
    view.setFocusColour(Color.web(palette.accent().hex()));
    view.setPrefSize(picture.width(), picture.height());
    view.show(picture);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public Node content() {
    return scroll;
  }

  @Override
  public final Picture picture() {
    return view.picture();
  }

  @Override
  public final BooleanProperty shownProperty() {
    return shown;
  }

  @Override
  public final void focus() {
    view.requestFocus();
  }
}
