package loopscope.app.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import loopscope.app.files.AtomicWrite;
import loopscope.app.files.FileProblem;
import loopscope.app.i18n.Message;
import loopscope.app.widgets.Notice;
import loopscope.visualizers.paint.PngPainter;
import loopscope.visualizers.paint.SvgPainter;
import loopscope.visualizers.picture.Picture;

/** Saves what a view shows as a picture: SVG where the file's name says so, else PNG. */
final class PictureSaver {
  private final Notice notice;
  private final Executor disk;

  /**
   * @param disk writes, off the screen's thread
   */
  PictureSaver(Notice notice, Executor disk) {
    this.notice = notice;
    this.disk = disk;
  }

  /** Saves a picture, and tells on the screen what came of it. */
  void save(Picture picture, Path file) {
    var svg = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    var bytes = svg ? SvgPainter.paint(picture).getBytes(StandardCharsets.UTF_8) : PngPainter.paint(picture);
    disk.execute(() -> {
      try {
        AtomicWrite.write(file, bytes);
        tell(Message.of("picture.saved", file.toString()));
      } catch (IOException e) {
        tell(FileProblem.of(e, file).message());
      }
    });
  }

  private void tell(Message message) {
    Platform.runLater(() -> notice.tell(message));
  }
}
