package loopscope.visualizers.scene;

import java.util.List;
import java.util.Optional;
import loopscope.engine.trace.CallbackEvent.CallbackCancelled;
import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.CallbackEvent.ReferenceChanged;
import loopscope.engine.trace.CallbackEvent;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackEvent.CloseQueued;
import loopscope.engine.trace.CallbackEvent.ImmediateQueued;
import loopscope.engine.trace.CallbackEvent.MicrotaskQueued;
import loopscope.engine.trace.CallbackEvent.TickQueued;
import loopscope.engine.trace.CallbackEvent.TimerStarted;
import loopscope.engine.trace.IoEvent;
import loopscope.engine.trace.IoEvent.RequestCompleted;
import loopscope.engine.trace.IoEvent.RequestDropped;
import loopscope.engine.trace.IoEvent.RequestStarted;
import loopscope.engine.trace.IoEvent.WorkEnded;
import loopscope.engine.trace.IoEvent.WorkStarted;
import loopscope.engine.trace.LoopEvent;
import loopscope.engine.trace.ModuleEvent;
import loopscope.engine.trace.MemoryEvent;
import loopscope.engine.trace.ProcessEvent;
import loopscope.engine.trace.StepEvent;
import loopscope.engine.trace.ConnectionEvent;
import loopscope.engine.trace.CryptoEvent;
import loopscope.engine.trace.StreamEvent;
import loopscope.engine.trace.RunEvent;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Token.Key;
import org.jspecify.annotations.Nullable;

/**
 * A token's way from where it was to where it is. Queueing moves it from the frame that scheduled it to its queue,
 * starting from its queue to the stack; requests also move to a thread and from it. Nothing else moves.
 */
record Motion(Bounds from, Bounds to) {
  private static final double NEAR = 2;

  /** The token an event moves; null when it moves none. */
  static @Nullable Key moved(@Nullable TraceEvent event) {
    return switch (event) {
      case null -> null;
      case CallbackEvent callback -> switch (callback) {
        case TickQueued moved -> new Key.OfCallback(moved.id());
        case MicrotaskQueued moved -> new Key.OfCallback(moved.id());
        case ImmediateQueued moved -> new Key.OfCallback(moved.id());
        case TimerStarted moved -> new Key.OfCallback(moved.id());
        case CloseQueued moved -> new Key.OfCallback(moved.id());
        case CallbackStarted moved -> new Key.OfCallback(moved.id());
        case CallbackCancelled cancelled -> null;
        case ReferenceChanged changed -> null;
        case CallbackEnded ended -> null;
      };
      case IoEvent io -> switch (io) {
        case RequestStarted moved -> new Key.OfCallback(moved.id());
        case WorkStarted moved -> new Key.OfCallback(moved.id());
        case WorkEnded moved -> new Key.OfCallback(moved.id());
        case RequestCompleted moved -> new Key.OfCallback(moved.id());
        case RequestDropped dropped -> null;
      };
      case LoopEvent loop -> null;
      case ModuleEvent module -> null;
      case ProcessEvent process -> null;
      case StreamEvent stream -> null;
      case ConnectionEvent connection -> null;
      case CryptoEvent crypto -> null;
      case StepEvent step -> null;
      case MemoryEvent memory -> null;
      case RunEvent run -> null;
    };
  }

  /** The way of a token between two stages; empty when it stays where it is, or comes from nowhere. */
  static Optional<Motion> of(Token token, Stage before, Stage after, Moment<LoopState> moment) {
    var from = before.place(token.key())
        .or(() -> leftQueue(moment.event()) ? before.fold(token.sign()) : top(before, moment));
    return from.flatMap(start -> after.place(token.key()).map(end -> new Motion(start, end)))
        .filter(Motion::leads);
  }

  private static boolean leftQueue(@Nullable TraceEvent event) {
    return event instanceof CallbackStarted || event instanceof IoEvent && !(event instanceof RequestStarted);
  }

  /** Where the frame stands that scheduled the callback. */
  private static Optional<Bounds> top(Stage before, Moment<LoopState> moment) {
    return moment.before().top().flatMap(frame -> before.place(Tokens.key(frame)));
  }

  private boolean leads() {
    return Math.hypot(from.x() - to.x(), from.y() - to.y()) > NEAR;
  }

  /** Where the token is after a part of the motion: fast first, then slower. */
  Bounds at(double progress) {
    var eased = 1 - Math.pow(1 - progress, 3);
    return new Bounds(between(from.x(), to.x(), eased), between(from.y(), to.y(), eased),
        between(from.width(), to.width(), eased), between(from.height(), to.height(), eased));
  }

  private static double between(double from, double to, double part) {
    return from + (to - from) * part;
  }

  /** The dotted way, from side to side. */
  void trail(Pen pen, Token token) {
    var rightward = to.centreX() > from.centreX();
    var startX = rightward ? from.right() + 3 : from.x() - 3;
    var endX = rightward ? to.x() - 4 : to.right() + 4;
    var bend = Math.max(18, Math.abs(endX - startX) * 0.5) * (rightward ? 1 : -1);
    List<Segment> way = List.of(new Move(startX, from.centreY()),
        new Curve(startX + bend, from.centreY(), endX - bend, to.centreY(), endX, to.centreY()));
    pen.beneath(() -> pen.path(way, Style.dashed(pen.palette().of(token.sign()), 2, 4)));
  }
}
