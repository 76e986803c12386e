package loopscope.visualizers.scene;

import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.scene.Route.Point;

/**
 * The ways from the stack to the queues: straight to those beside it; the others have lanes side by side in the aisle
 * below it or, where room is scarce, on its right. Each way is two: {@code side} is -1 for the one out, 1 for the one
 * back.
 *
 * @param compact the queues' names stand between stack and queues, and the two ways pass above and below the name
 */
record Ways(Bounds stack, boolean compact) {
  private static final double AISLE = 18;
  private static final double GAP = 2;
  private static final double APART = 3.5;
  private static final double APART_FROM_NAME = 17;

  /** Whether the way to a queue is straight. */
  boolean straight(Bounds queue) {
    return queue.centreY() + apart() < stack.bottom();
  }

  Route straight(Bounds queue, int side) {
    var y = queue.centreY() + side * apart();
    return Route.of(new Point(stack.right() + GAP, y), new Point(queue.x() - GAP, y));
  }

  /** Through the aisle, in one of so many lanes; the first is the outermost. */
  Route around(Bounds queue, int side, int lane, int lanes) {
    var aside = AISLE * (lane + 0.5) / lanes + side;
    var entry = queue.centreY() + side * apart();
    return compact ? right(queue, aside, entry) : below(queue, aside, entry);
  }

  private Route below(Bounds queue, double aside, double entry) {
    var start = stack.right() - 2 * AISLE - aside;
    var down = queue.x() - aside;
    return Route.of(new Point(start, stack.bottom() + GAP), new Point(start, stack.bottom() + aside),
        new Point(down, stack.bottom() + aside), new Point(down, entry), new Point(queue.x(), entry));
  }

  private Route right(Bounds queue, double aside, double entry) {
    var start = stack.bottom() - 2 * AISLE + aside;
    var down = stack.right() + AISLE - aside;
    return Route.of(new Point(stack.right() + GAP, start), new Point(down, start), new Point(down, entry),
        new Point(queue.x(), entry));
  }

  private double apart() {
    return compact ? APART_FROM_NAME : APART;
  }
}
