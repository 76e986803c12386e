package loopscope.app.timeline;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.visualizers.paint.PictureView;

/** The whole run as a strip; dragging in it goes to any moment. */
final class TimelineStrip extends BorderPane {
  private final RunModel model;
  private final PictureView view = new PictureView();

  TimelineStrip(RunModel model, Settings settings) {
    this.model = model;
    view.setId("timeline-strip");
    setCenter(view);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::seek);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::seek);
  }

  @Override
  public void requestFocus() {
    view.requestFocus();
  }

  private void seek(MouseEvent event) {
    var share = Math.clamp(event.getX() / Math.max(1, view.getWidth()), 0, 1);
    model.move(playhead -> playhead.seek(Math.round(share * (model.lengthProperty().get() - 1))));
  }
}
