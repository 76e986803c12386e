package loopscope.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import loopscope.app.files.FileProblem;
import loopscope.app.i18n.Message;
import loopscope.app.run.RunModel;
import loopscope.app.run.Sources;
import loopscope.app.widgets.Notice;
import loopscope.engine.client.TraceFiles;
import loopscope.engine.trace.TraceEvent;

/** Saves the run on the screen with its sources as one file. */
final class RunSaver {
  private final RunModel model;
  private final Notice notice;
  private final Executor disk;

  /**
   * @param disk writes, off the screen's thread
   */
  RunSaver(RunModel model, Notice notice, Executor disk) {
    this.model = model;
    this.notice = notice;
    this.disk = disk;
  }

  /** Saves what has been recorded so far, and tells on the screen what came of it. */
  void save(Path file) {
    model.runProperty().get().ifPresent(run -> {
      var events = run.log().range(0, run.log().size());
      var kept = model.sources();
      var folder = model.folder().orElse(Path.of(""));
      disk.execute(() -> tell(write(file, folder, events, kept.isEmpty() ? Sources.of(events) : kept)));
    });
  }

  private static Message write(Path file, Path folder, List<TraceEvent> events, Map<String, String> sources) {
    try {
      TraceFiles.save(file, folder, events, sources);
      return Message.of("run.saved", file.toString(), events.size(), sources.size());
    } catch (IOException e) {
      return FileProblem.of(e, file).message();
    }
  }

  private void tell(Message message) {
    Platform.runLater(() -> notice.tell(message));
  }
}
