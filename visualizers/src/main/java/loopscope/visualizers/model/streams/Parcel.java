package loopscope.visualizers.model.streams;

/**
 * A chunk in a buffer, or what is left of it.
 *
 * @param seq the event that brought it
 * @param start how it begins
 */
public record Parcel(long seq, int size, String start) {}
