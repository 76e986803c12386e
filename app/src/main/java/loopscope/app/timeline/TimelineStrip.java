package loopscope.app.timeline;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import loopscope.app.i18n.Texts;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.app.settings.Theme;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.Axis;
import loopscope.visualizers.model.Timeline;
import loopscope.visualizers.paint.PictureView;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.playback.Playhead;
import loopscope.visualizers.playback.Stride;
import loopscope.visualizers.scene.TimelineScene;
import loopscope.visualizers.scene.TimelineWindow;

/** The whole run as a strip: dragging goes to any moment, the wheel zooms, the arrow keys go event by event. */
final class TimelineStrip extends BorderPane {
  private static final double ZOOM = 0.8;
  private static final Timeline NOTHING = new Timeline(new TraceLog(), 0);

  private final RunModel model;
  private final Settings settings;
  private final TimelineScene scene = new TimelineScene();
  private final PictureView view = new PictureView();
  private final ObjectProperty<Axis> axis = new SimpleObjectProperty<>(this, "axis", Axis.EVENTS);
  /** The stretch that was zoomed to; empty while the whole run is shown. */
  private Optional<TimelineWindow> zoomed = Optional.empty();

  TimelineStrip(RunModel model, Settings settings, Texts texts) {
    this.model = model;
    this.settings = settings;
    view.setId("timeline-strip");
    view.accessibleHelpProperty().bind(texts.bind("timeline.strip"));
    setCenter(view);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::seek);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::seek);
    view.addEventHandler(ScrollEvent.SCROLL, this::zoom);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    InvalidationListener redraw = changed -> draw();
    model.frameProperty().addListener(redraw);
    view.widthProperty().addListener(redraw);
    view.heightProperty().addListener(redraw);
    settings.themeProperty().addListener(redraw);
    settings.localeProperty().addListener(redraw);
    settings.textScaleProperty().addListener(redraw);
    axis.addListener(changed -> showWhole());
    model.runProperty().addListener(changed -> showWhole());
  }

  /** What the strip is measured in. */
  ObjectProperty<Axis> axisProperty() {
    return axis;
  }

  @Override
  public void requestFocus() {
    view.requestFocus();
  }

  private void showWhole() {
    zoomed = Optional.empty();
    draw();
  }

  private void draw() {
    if (view.getWidth() < 1 || view.getHeight() < 1) {
      return;
    }
    var timeline = timeline();
    timeline.update();
    var palette = settings.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
    view.show(scene.draw(timeline, window(), position(), viewport(), palette));
  }

  private long position() {
    return Math.min(model.positionProperty().get(), timeline().size() - 1L);
  }

  private Timeline timeline() {
    return model.runProperty().get().map(Run::timeline).orElse(NOTHING);
  }

  private TimelineWindow window() {
    return zoomed.orElseGet(() -> TimelineWindow.whole(timeline(), axis.get()));
  }

  private Viewport viewport() {
    return new Viewport(view.getWidth(), view.getHeight(), settings.textScaleProperty().get(), settings
        .localeProperty().get());
  }

  private void seek(MouseEvent event) {
    var seq = scene.seqAt(event.getX(), timeline(), window(), viewport());
    model.move(playhead -> playhead.seek(seq));
  }

  private void zoom(ScrollEvent event) {
    var timeline = timeline();
    if (timeline.size() == 0) {
      return;
    }
    var window = window();
    if (event.getDeltaX() != 0) {
      var share = -event.getDeltaX() / view.getWidth();
      zoomed = Optional.of(window.moved(share * (window.to() - window.from()), timeline));
    } else {
      var held = scene.pointAt(event.getX(), window, viewport());
      zoomed = Optional.of(window.zoomed(event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM, held, timeline));
    }
    var whole = TimelineWindow.whole(timeline, axis.get());
    zoomed = zoomed.filter(now -> !now.equals(whole));
    draw();
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT -> model.move(playhead -> playhead.forward(Stride.EVENT));
      case LEFT -> model.move(playhead -> playhead.back(Stride.EVENT));
      case HOME -> model.move(Playhead::first);
      case END -> model.move(Playhead::last);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
