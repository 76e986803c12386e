package loopscope.app.settings;

/** Where the window stood; {@code x} and {@code y} are NaN before it ever stood anywhere. */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {

  /** At the first start: the smallest size everything fits in. */
  public static final WindowBounds FIRST = new WindowBounds(Double.NaN, Double.NaN, 1280, 800, false);
}
