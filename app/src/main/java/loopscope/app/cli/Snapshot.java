package loopscope.app.cli;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import loopscope.visualizers.paint.PngPainter;
import loopscope.visualizers.picture.Picture;

/** Pictures as JavaFX draws them, where there is no screen. */
final class Snapshot {
  private Snapshot() {}

  /** A picture as a PNG file; JavaFX starts for it and ends. */
  static byte[] png(Picture picture) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var image = new CompletableFuture<byte[]>();
    Platform.startup(() -> image.completeAsync(() -> PngPainter.paint(picture), Runnable::run));
    try {
      return image.join();
    } finally {
      Platform.exit();
    }
  }
}
