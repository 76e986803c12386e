package loopscope.visualizers.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import loopscope.visualizers.picture.Picture;

/** Writes a picture as a PNG file, as JavaFX draws it on the screen. For the JavaFX thread; needs no window. */
public final class PngPainter {
  private PngPainter() {}

  /** The file's bytes. */
  public static byte[] paint(Picture picture) {
    var canvas = new Canvas(picture.width(), picture.height());
    new CanvasPainter(canvas.getGraphicsContext2D()).paint(picture);
    return encode(new Scene(new Pane(canvas)).snapshot(null));
  }

  /** An image as the bytes of a PNG file. */
  public static byte[] encode(Image image) {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var pixels = new int[width * height];
    image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    buffer.setRGB(0, 0, width, height, pixels, 0, width);
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(buffer, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
