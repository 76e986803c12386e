package loopscope.app.why;

import java.util.OptionalLong;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.app.settings.Theme;
import loopscope.visualizers.model.Causes;
import loopscope.visualizers.paint.PictureView;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.CausesScene;

/** The chain of causes of the moment, or of what was chosen on the stage while it waits; a click travels to a link. */
public final class WhyPane extends BorderPane {
  private final RunModel model;
  private final Settings settings;
  private final PictureView view = new PictureView();
  private final ScrollPane scroll = new ScrollPane(view);
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
  private OptionalLong chosen = OptionalLong.empty();

  public WhyPane(RunModel model, Settings settings) {
    this.model = model;
    this.settings = settings;
    view.setId("why-view");
    view.setOnChosen(this::travel);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("memory-scroll");
    setCenter(scroll);
    InvalidationListener redraw = changed -> draw();
    shown.addListener(redraw);
    model.frameProperty().addListener(redraw);
    scroll.viewportBoundsProperty().addListener(redraw);
    settings.themeProperty().addListener(redraw);
    settings.localeProperty().addListener(redraw);
    settings.textScaleProperty().addListener(redraw);
  }

  /** Whether it is looked at. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** Asks about something of the stage. */
  public void ask(Meaning meaning) {
    chosen = meaning.seq() < 0 ? OptionalLong.empty() : OptionalLong.of(meaning.seq());
    draw();
  }

  /** Gives the keyboard to the picture. */
  public void focusPicture() {
    view.requestFocus();
  }

  private void travel(Meaning meaning) {
    if (meaning.seq() >= 0) {
      chosen = OptionalLong.empty();
      model.move(playhead -> playhead.seek(meaning.seq()));
    }
  }

  private void draw() {
    var room = scroll.getViewportBounds();
    if (shown.get() && room.getWidth() >= 1 && room.getHeight() >= 1) {
      model.runProperty().get().ifPresent(run -> draw(run, room.getWidth(), room.getHeight()));
    }
  }

  private void draw(Run run, double width, double height) {
    var position = model.positionProperty().get();
    var now = position < 0 ? 0 : run.log().get(position).nanos();
    var chain = new Causes(run.history(), run.log()).of(position, chosen);
    var palette = settings.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
    var picture = CausesScene.draw(chain, now, new Viewport(width, height, settings.textScaleProperty().get(),
        settings
            .localeProperty().get()), palette);
    view.setFocusColour(Color.web(palette.accent().hex()));
    view.setPrefSize(picture.width(), picture.height());
    view.show(picture);
  }
}
