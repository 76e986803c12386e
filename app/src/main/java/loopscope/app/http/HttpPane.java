package loopscope.app.http;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import loopscope.app.i18n.Texts;
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

/** Connections as lanes over time with the requests on them, and below, while the program runs, a way to send it some. */
public final class HttpPane extends ModelView<HttpState> {
  private final RunModel model;
  private final RequestBar requests;
  private final BorderPane pane = new BorderPane();

  /**
   * @param goTo shows the place in the file that a shape stands for
   * @param browse opens an address in the system's browser
   */
  public HttpPane(RunModel model, Settings settings, Texts texts, Consumer<Meaning> goTo,
      Consumer<String> browse) {
    super("http", model, settings, goTo, HttpModel::new);
    this.model = model;
    requests = new RequestBar(texts, browse);
    requests.visibleProperty().bind(model.stateProperty().map(state -> state.active()));
    requests.managedProperty().bind(requests.visibleProperty());
    pane.setCenter(super.content());
    pane.setBottom(requests);
  }

  @Override
  public Node content() {
    return pane;
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
    if (model.stateProperty().get().active()) {
      requests.offer(moment.after().listening());
    }
    return HttpScene.draw(moment, viewport, palette);
  }
}
