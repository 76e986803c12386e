package loopscope.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import loopscope.app.files.FileProblem;
import loopscope.app.i18n.Message;
import loopscope.app.run.Flaws;
import loopscope.app.run.RunModel;
import loopscope.app.run.SavedRun;
import loopscope.app.widgets.Notice;
import loopscope.engine.client.SavedTrace;
import loopscope.engine.client.TraceFiles;

/** Opens trace files: shows the recording and the source it was made of, and says what is wrong with the file. */
final class TraceOpener {
  private final RunModel model;
  private final Workspace workspace;
  private final Notice notice;
  private final Executor disk;
  private final Runnable shown;

  /**
   * @param disk reads, one file after the other, off the screen's thread
   * @param shown told when a recording is on the screen
   */
  TraceOpener(RunModel model, Workspace workspace, Notice notice, Executor disk, Runnable shown) {
    this.model = model;
    this.workspace = workspace;
    this.notice = notice;
    this.disk = disk;
    this.shown = shown;
    model.runProperty().addListener(changed -> notice.hide());
  }

  /** Reads a file, and shows on the screen what came of it. */
  void open(Path file) {
    notice.tell(Message.of("trace.reading", file.toString()));
    disk.execute(() -> Platform.runLater(read(file)));
  }

  /** Off the screen's thread; the answer is for the screen. */
  private Runnable read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return refused(new FileProblem(FileProblem.Kind.FOLDER, file, "").message());
      }
      return switch (TraceFiles.read(file)) {
        case SavedTrace.Unreadable(var flaw) -> refused(Flaws.message(file, flaw, 0));
        case SavedTrace.Readable trace -> showing(file, SavedRun.of(trace));
      };
    } catch (IOException e) {
      return refused(FileProblem.of(e, file).message());
    }
  }

  private Runnable refused(Message message) {
    return () -> notice.warn(message);
  }

  private Runnable showing(Path file, SavedRun saved) {
    return () -> {
      model.show(saved);
      workspace.openSource(saved.program(), saved.sources());
      shown.run();
      var events = saved.log().size();
      saved.flaw().ifPresentOrElse(flaw -> notice.warn(Flaws.message(file, flaw, events)),
          () -> notice.tell(Message.of("trace.whole", file.toString(), events)));
    };
  }
}
