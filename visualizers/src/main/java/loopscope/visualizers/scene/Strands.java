package loopscope.visualizers.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import loopscope.engine.trace.CallbackKind;
import loopscope.visualizers.model.Traffic;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Sign;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Token.Key;

/**
 * The flows on their paths: dashes go to a queue for what was queued, beads of its shape come back for what ran. The
 * more flowed, the faster it goes.
 */
final class Strands {
  private static final double BEAD = 2.8;
  private static final double BEAD_SPACING = 30;
  private static final double DASH = 4;
  private static final double DASH_SPACING = 9;

  /** In lanes of this order none crosses another. */
  private static final Comparator<Queue> FARTHEST_UPPERMOST = Comparator
      .comparingDouble((Queue queue) -> -queue.place().x()).thenComparingDouble(queue -> queue.place().y());

  private final Pen pen;
  private final Ways ways;
  private final Traffic traffic;
  private final double progress;

  /** Where the queue of a kind stands. */
  private record Queue(CallbackKind kind, Bounds place) {}

  private Strands(Pen pen, Ways ways, Traffic traffic, double progress) {
    this.pen = pen;
    this.ways = ways;
    this.traffic = traffic;
    this.progress = progress;
  }

  static void draw(Stage stage, boolean compact, Traffic traffic, double progress) {
    stage.fold(Sign.SCRIPT).ifPresent(stack -> {
      var strands = new Strands(stage.pen(), new Ways(stack, compact), traffic, progress);
      stage.pen().beneath(() -> strands.draw(queues(stage)));
    });
  }

  private static List<Queue> queues(Stage stage) {
    return Arrays.stream(CallbackKind.values())
        .flatMap(kind -> stage.place(new Key.OfFlow(kind)).map(place -> new Queue(kind, place)).stream())
        .toList();
  }

  private void draw(List<Queue> queues) {
    queues.stream().filter(queue -> ways.straight(queue.place()))
        .forEach(queue -> draw(queue.kind(), side -> ways.straight(queue.place(), side)));
    var others = queues.stream().filter(queue -> !ways.straight(queue.place())).sorted(FARTHEST_UPPERMOST)
        .toList();
    for (var i = 0; i < others.size(); i++) {
      var lane = i;
      draw(others.get(i).kind(), side -> ways.around(others.get(lane).place(), side, lane, others.size()));
    }
  }

  private void draw(CallbackKind kind, IntFunction<Route> way) {
    var colour = pen.palette().of(Sign.of(kind));
    dashes(way.apply(-1), traffic.queued().getOrDefault(kind, 0), colour);
    beads(way.apply(1).reversed(), traffic.started().getOrDefault(kind, 0), kind, colour);
  }

  private void dashes(Route route, int count, Colour colour) {
    if (count == 0) {
      return;
    }
    var dashes = (int) (route.length() / DASH_SPACING);
    var segments = new ArrayList<Segment>();
    for (var i = 0; i < dashes; i++) {
      var begin = gone(i, count, dashes) * route.length();
      var from = route.at(begin);
      var to = route.at(begin + DASH);
      segments.add(new Move(from.x(), from.y()));
      segments.add(new Line(to.x(), to.y()));
    }
    pen.path(segments, Style.line(colour.faded(0.7), 1.2));
  }

  private void beads(Route route, int count, CallbackKind kind, Colour colour) {
    if (count == 0) {
      return;
    }
    pen.path(route.segments(), Style.line(colour.faded(0.45), 1.4));
    var beads = (int) Math.max(1, Math.round(route.length() / BEAD_SPACING));
    for (var i = 0; i < beads; i++) {
      var point = route.at(gone(i, count, beads) * route.length());
      pen.glyph(Sign.of(kind), point.x(), point.y(), BEAD, colour);
    }
  }

  /**
   * Which part of the way one of several has gone. By the end of a beat each stands where another began it, as many
   * places ahead as the count has digits.
   */
  private double gone(int index, int count, int several) {
    var digits = (int) Math.log10(count) + 1;
    return (index + progress * digits) % several / several;
  }
}
