package loopscope.engine.trace.log;

/**
 * Events that follow one another, in few bytes. Both ends are of one version, and read all that was packed, in order.
 *
 * @param first seq of the first
 * @param count how many they are
 * @param terms texts, places and functions that are named for the first time: they are named by numbers from then on
 * @param events the events
 */
public record PackedEvents(int first, int count, byte[] terms, byte[] events) {}
