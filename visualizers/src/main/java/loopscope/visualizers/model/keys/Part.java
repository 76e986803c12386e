package loopscope.visualizers.model.keys;

import loopscope.engine.trace.Octets;

/** What went in, or came out, by one call. */
public record Part(long seq, Octets octets) {}
