package loopscope.app.http;

import java.util.function.Consumer;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.app.stage.ModelView;
import loopscope.engine.trace.ConnectionEvent;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.http.HttpModel;
import loopscope.visualizers.model.http.HttpState;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.http.HttpScene;

/** Connections as lanes over time, with the requests on them. */
public final class HttpPane extends ModelView<HttpState> {

  /**
   * @param goTo shows the place in the file that a shape stands for
   */
  public HttpPane(RunModel model, Settings settings, Consumer<Meaning> goTo) {
    super("http", model, settings, goTo, HttpModel::new);
  }

  @Override
  protected boolean concerns(Run run, TraceEvent event) {
    return event.isolate() == run.isolate() && event instanceof ConnectionEvent;
  }

  @Override
  protected void watch(Run run) {
    // Nothing is chosen in this view.
  }

  @Override
  protected Picture draw(Moment<HttpState> moment, Viewport viewport, Palette palette) {
    return HttpScene.draw(moment, viewport, palette);
  }
}
