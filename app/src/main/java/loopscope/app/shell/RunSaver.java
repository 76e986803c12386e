package loopscope.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import loopscope.app.export.HtmlPage;
import loopscope.app.files.FileProblem;
import loopscope.app.i18n.Message;
import loopscope.app.run.RunModel;
import loopscope.app.run.Sources;
import loopscope.app.widgets.Notice;
import loopscope.engine.client.TraceFiles;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;

/** Saves the run on the screen: with its sources as one file, or as a page for browsers. */
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

  /** Saves what has been recorded so far with its sources, and tells on the screen what came of it. */
  void save(Path file) {
    write(file, (folder, events, sources) -> {
      TraceFiles.save(file, folder, events, sources);
      return Message.of("run.saved", file.toString(), events.size(), sources.size());
    });
  }

  /** Writes what has been recorded so far as a page for browsers. */
  void export(Path file) {
    write(file, (folder, events, sources) -> {
      var log = new TraceLog();
      events.forEach(log::append);
      var page = HtmlPage.of(log, sources);
      Files.writeString(file, page.text());
      return Message.of(page.whole() ? "run.exported" : "run.exported-cut", file.toString(), page.moments());
    });
  }

  /** Writes a run; returns what to tell. */
  @FunctionalInterface
  private interface Writing {
    Message write(Path folder, List<TraceEvent> events, Map<String, String> sources) throws IOException;
  }

  private void write(Path file, Writing writing) {
    model.runProperty().get().ifPresent(run -> {
      var events = run.log().range(0, run.log().size());
      var kept = model.sources();
      var folder = model.folder().orElse(Path.of(""));
      disk.execute(() -> {
        try {
          tell(writing.write(folder, events, kept.isEmpty() ? Sources.of(events) : kept));
        } catch (IOException e) {
          tell(FileProblem.of(e, file).message());
        }
      });
    });
  }

  private void tell(Message message) {
    Platform.runLater(() -> notice.tell(message));
  }
}
