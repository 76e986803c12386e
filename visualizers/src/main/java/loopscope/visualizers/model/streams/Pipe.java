package loopscope.visualizers.model.streams;

import loopscope.engine.trace.PipeEnd;

/**
 * What one stream reads goes to another.
 *
 * @param seq the event that joined them
 * @param open whether it still does
 */
public record Pipe(long seq, long from, long to, PipeEnd end, boolean open) {}
