package loopscope.visualizers.model.http;

/**
 * A stretch of time in which one callback kept the loop from all others.
 *
 * @param seq the event with which it began
 * @param callback which callback had the loop
 * @param from nanoseconds since the start of the run
 * @param to the same
 * @param connection whose request was handled meanwhile; 0 for none
 */
public record Busy(long seq, long callback, long from, long to, long connection) {}
