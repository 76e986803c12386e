package loopscope.visualizers.playback;

import java.util.Optional;

/**
 * How densely events follow each other on the screen. It counts them in beats, long enough for a number to be read; of a
 * beat with more events than can be seen one by one, the sum is shown while the next goes by.
 */
final class Pace {
  private static final long BEAT = 500_000_000;
  /** The eye needs as long for the motion of one event. */
  private static final long SEEN = 150_000_000;
  /** Live, so many dense beats in a row are a flow; a single one is only a short program's whole run. */
  private static final int STEADY = 2;

  private Span beat = new Span(-1, -1);
  private Optional<Span> last = Optional.empty();
  private boolean begun;
  private long passed;
  private int dense;

  /** Forgets what was before a jump. */
  void restart() {
    begun = false;
    passed = 0;
    last = Optional.empty();
    dense = 0;
  }

  /** Time passed while the position went from one event to another. */
  void pass(long nanos, long from, long to) {
    beat = new Span(begun ? beat.from() : from, to);
    begun = true;
    passed += nanos;
    if (passed >= BEAT) {
      last = Optional.of(beat).filter(over -> isDense(over, passed));
      dense = last.isPresent() ? dense + 1 : 0;
      beat = new Span(to, to);
      passed %= BEAT;
    }
  }

  /** What flows while a run is played: the last beat, or as much as there is of the first. */
  Optional<Span> played() {
    return last.or(() -> Optional.of(beat).filter(now -> begun && isDense(now, BEAT)));
  }

  /** What flows while a run is followed. */
  Optional<Span> followed() {
    return last.filter(beat -> dense >= STEADY);
  }

  /** How much of the beat has passed, from 0 to 1. */
  double progress() {
    return (double) passed / BEAT;
  }

  private static boolean isDense(Span span, long nanos) {
    return span.events() * SEEN > nanos;
  }
}
