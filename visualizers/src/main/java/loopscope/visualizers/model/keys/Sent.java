package loopscope.visualizers.model.keys;

/**
 * What a program wrote to a socket, where whoever listens on the wire can read it.
 *
 * @param start its first letters or bytes
 */
public record Sent(long seq, int isolate, int size, String start) {}
