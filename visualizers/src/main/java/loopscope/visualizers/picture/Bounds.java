package loopscope.visualizers.picture;

/** An upright rectangle: the space something takes. */
public record Bounds(double x, double y, double width, double height) {

  /** Whether the point is inside or on the edge. */
  public boolean contains(double px, double py) {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }

  /** Whether all of the other rectangle is inside. */
  public boolean contains(Bounds other) {
    return contains(other.x, other.y) && contains(other.right(), other.bottom());
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** The middle from left to right. */
  public double centreX() {
    return x + width / 2;
  }

  /** The middle from top to bottom. */
  public double centreY() {
    return y + height / 2;
  }

  /** The smallest rectangle around both. */
  public Bounds union(Bounds other) {
    var left = Math.min(x, other.x);
    var top = Math.min(y, other.y);
    return new Bounds(left, top, Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** This rectangle moved. */
  public Bounds moved(double dx, double dy) {
    return new Bounds(x + dx, y + dy, width, height);
  }
}
