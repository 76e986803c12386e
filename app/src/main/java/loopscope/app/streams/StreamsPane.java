package loopscope.app.streams;

import java.util.function.Consumer;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.app.stage.ModelView;
import loopscope.engine.trace.StreamEvent;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.streams.StreamCurves;
import loopscope.visualizers.model.streams.StreamsModel;
import loopscope.visualizers.model.streams.StreamsState;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.streams.StreamsScene;

/** Streams with their buffers, and the pipes between them. */
public final class StreamsPane extends ModelView<StreamsState> {
  private StreamCurves curves = new StreamCurves(new TraceLog(), 0);

  /**
   * @param goTo shows the place in the file that a shape stands for
   */
  public StreamsPane(RunModel model, Settings settings, Consumer<Meaning> goTo) {
    super("streams", model, settings, goTo, StreamsModel::new);
  }

  @Override
  protected boolean concerns(Run run, TraceEvent event) {
    return event.isolate() == run.isolate() && event instanceof StreamEvent;
  }

  @Override
  protected void watch(Run run) {
    curves = new StreamCurves(run.log(), run.isolate());
  }

  @Override
  protected Picture draw(Moment<StreamsState> moment, Viewport viewport, Palette palette) {
    return StreamsScene.draw(moment, curves, viewport, palette);
  }
}
