package loopscope.visualizers.scene;

import loopscope.visualizers.model.Lane;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Style;

/**
 * The bars of a lane: one for each stretch where there is space for it; else columns, the darker the more of them is
 * work. What has not happened yet is pale.
 *
 * @param now where the future begins on the axis
 */
record LaneBars(Pen pen, Bounds lane, TimelineWindow window, double now) {
  private static final double COLUMN = 2;
  private static final double LEAST = 2.5;
  private static final double ROUND = 3;
  private static final double FUTURE = 0.32;
  private static final int SHADES = 4;

  void draw(Lane work, Colour colour) {
    var axis = window.axis();
    var first = work.firstEndingAfter(window.from(), axis);
    var last = work.firstEndingAfter(window.to(), axis);
    if (last - first <= lane.width() / (3 * COLUMN)) {
      for (var i = first; i < work.size() && work.start(i, axis) < window.to(); i++) {
        stretch(work.start(i, axis), work.end(i, axis), colour);
      }
    } else {
      columns(work, colour);
    }
  }

  private void stretch(double start, double end, Colour colour) {
    if (start < now && end > now && x(end) - x(now) > 1) {
      bar(x(start), x(now), ROUND, colour);
      bar(x(now), x(end), ROUND, colour.faded(FUTURE));
    } else {
      bar(x(start), Math.max(x(start) + LEAST, x(end)), ROUND, start < now ? colour : colour.faded(FUTURE));
    }
  }

  private void columns(Lane work, Colour colour) {
    var count = (int) (lane.width() / COLUMN);
    var from = 0;
    var shade = shade(work, 0, count);
    for (var column = 1; column <= count; column++) {
      var next = column == count ? -1 : shade(work, column, count);
      if (next != shade) {
        if (shade % (SHADES + 1) > 0) {
          var opacity = shade % (SHADES + 1) / (double) SHADES;
          bar(lane.x() + from * COLUMN, lane.x() + column * COLUMN, 0,
              colour.faded(shade > SHADES ? opacity * FUTURE : opacity));
        }
        from = column;
        shade = next;
      }
    }
  }

  /** From 0, no work, to {@link #SHADES}, nothing else; that much more in the future. */
  private int shade(Lane work, int column, int count) {
    var length = (window.to() - window.from()) / count;
    var start = window.from() + column * length;
    var part = work.work(start, start + length, window.axis()) / length;
    var shade = part < 1e-9 ? 0 : Math.clamp((int) Math.ceil(part * SHADES), 1, SHADES);
    return start < now ? shade : shade + SHADES + 1;
  }

  private void bar(double left, double right, double radius, Colour colour) {
    var height = Math.min(12, lane.height() * 0.55);
    pen.rect(new Bounds(left, lane.centreY() - height / 2, right - left, height), radius,
        Style.filled(colour.on(pen.palette().panel())));
  }

  private double x(double point) {
    var part = (point - window.from()) / (window.to() - window.from());
    return lane.x() + Math.clamp(part, 0, 1) * lane.width();
  }
}
