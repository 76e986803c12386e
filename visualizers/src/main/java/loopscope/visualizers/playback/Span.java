package loopscope.visualizers.playback;

/** A stretch of a run: the events after {@code from} up to {@code to}. */
public record Span(long from, long to) {

  /** How many events there are. */
  long events() {
    return to - from;
  }
}
