package loopscope.visualizers.playback;

import java.util.Optional;
import java.util.function.Predicate;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.engine.trace.stop.Stop;
import org.jspecify.annotations.Nullable;

/**
 * Where in a run the student is: the last event that has happened. It stands, plays forward, or is live: pinned to the
 * end of a run that goes on. Going back unpins it and does not stop the run. Time comes from {@link #pulse}; for one
 * thread.
 */
public final class Playhead {
  private static final long SECOND = 1_000_000_000;
  /** A motion takes this long, unless the speed leaves less. */
  private static final long MOTION = 280_000_000;
  /** A stretch of the run in which nothing happens is played in this time at most. */
  private static final long IDLE = SECOND / 2;

  private final TraceLog log;
  private Stops stops;
  private final Pace pace = new Pace();
  private long position = -1;
  private boolean live = true;
  private @Nullable Speed speed;
  private double credit;
  private long lastPulse = -1;
  private long motion;
  private long moved;

  /** A playhead pinned to the end of the log. */
  public Playhead(TraceLog log) {
    this.log = log;
    stops = new Stops(log, 0);
  }

  /** Steps by callback and by turn go through those of this isolate from now on; at first, of the main thread. */
  public void watch(int isolate) {
    stops = new Stops(log, isolate);
  }

  /** Seq of the last event that has happened; -1 before the first. */
  public long position() {
    return live ? log.size() - 1L : position;
  }

  /** Whether it is pinned to the end. */
  public boolean live() {
    return live;
  }

  /** Whether it plays. */
  public boolean playing() {
    return speed != null;
  }

  /** How far the motion of the event at the position is, or the beat while events flow; from 0 to 1. */
  public double progress() {
    if (span().isPresent()) {
      return pace.progress();
    }
    return moved >= motion ? 1 : (double) moved / motion;
  }

  /** The events to be shown as a flow; empty while they come slowly enough to be seen one by one. */
  public Optional<Span> span() {
    if (live) {
      return pace.followed();
    }
    return playing() ? pace.played() : Optional.empty();
  }

  /** Goes to an event at once; the ends are the nearest when there is no such event. */
  public void seek(long seq) {
    leave();
    position = Math.clamp(seq, -1, log.size() - 1L);
  }

  /** Goes to the first event. */
  public void first() {
    seek(0);
  }

  /** Goes to the last event and stays at the end of a run that goes on. */
  public void last() {
    leave();
    live = true;
  }

  /** Goes one stride forward, or to the last event; the event it arrives at moves. */
  public void forward(Stride stride) {
    var target = stops.after(position(), stride);
    var arrival = target == Stops.NONE ? log.size() - 1L : target;
    var news = arrival > position();
    seek(arrival);
    if (news) {
      move(MOTION);
    }
  }

  /** Whether the recording has an event ahead that the stride goes to. */
  public boolean hasAhead(Stride stride) {
    return stops.after(position(), stride) != Stops.NONE;
  }

  /** Where a program that goes on is to stop for this stride when the recording ends before. */
  public Stop beyond(Stride stride) {
    return stops.beyond(position(), stride);
  }

  /** Goes one stride back, at once. */
  public void back(Stride stride) {
    seek(stops.before(position(), stride));
  }

  /** Goes to the next event that is looked for. Returns false, and stays, where the recording has none. */
  public boolean forwardTo(Predicate<TraceEvent> wanted) {
    for (var seq = position() + 1; seq < log.size(); seq++) {
      if (wanted.test(log.get(seq))) {
        seek(seq);
        return true;
      }
    }
    return false;
  }

  /** Goes back to the last event before that is looked for, or to the first. */
  public void backTo(Predicate<TraceEvent> wanted) {
    var seq = position() - 1;
    while (seq > 0 && !wanted.test(log.get(seq))) {
      seq--;
    }
    seek(Math.max(seq, 0));
  }

  /** Plays on from here; from the start when it is at the end. */
  public void play(Speed at) {
    var from = position();
    seek(from == log.size() - 1L ? -1 : from);
    speed = at;
  }

  /** Stops playing where it is. */
  public void pause() {
    seek(position());
  }

  /**
   * Lets time pass. Called once a frame.
   *
   * @param nanos the clock of frames, any origin
   * @return whether the picture is to be drawn anew
   */
  public boolean pulse(long nanos) {
    var passed = lastPulse < 0 ? 0 : nanos - lastPulse;
    lastPulse = nanos;
    var moving = moved < motion || span().isPresent();
    moved = Math.min(motion, moved + passed);
    var from = position();
    var advanced = advance(passed);
    pace.pass(passed, from, position());
    return advanced || moving;
  }

  private boolean advance(long passed) {
    var from = position;
    switch (speed) {
      case null -> {
        return false;
      }
      case Speed.Events events -> byEvents(events.perSecond(), passed);
      case Speed.Time time -> byTime(time.factor(), passed);
    }
    if (position == log.size() - 1L) {
      speed = null;
    }
    return position != from;
  }

  private void byEvents(double perSecond, long passed) {
    credit += passed * perSecond / SECOND;
    var steps = (long) credit;
    credit -= steps;
    if (steps > 0) {
      position = Math.min(position + steps, log.size() - 1L);
      move(steps > 1 ? 0 : (long) Math.min(MOTION, SECOND / perSecond));
    }
  }

  private void byTime(double factor, long passed) {
    credit += passed * factor;
    var steps = 0;
    while (position < log.size() - 1L && credit >= untilNext(factor)) {
      credit -= untilNext(factor);
      position++;
      steps++;
    }
    if (steps > 0) {
      move(steps > 1 ? 0 : (long) Math.min(MOTION, untilNext(factor) / factor));
    }
  }

  /** Nanoseconds of the run until the next event, as far as they are played. */
  private double untilNext(double factor) {
    var follows = position >= 0 && position < log.size() - 1L;
    var gap = follows ? log.get(position + 1).nanos() - log.get(position).nanos() : 0;
    return Math.min(gap, IDLE * factor);
  }

  private void leave() {
    live = false;
    speed = null;
    credit = 0;
    pace.restart();
    move(0);
  }

  private void move(long nanos) {
    motion = nanos;
    moved = 0;
  }
}
