package loopscope.engine.protocol;

import java.util.Map;

/**
 * What a run file holds: a trace, and the sources it is of, as far as the file is whole.
 *
 * @param sources texts by the path they had, in the order of the file
 */
public record RunFile(TraceFile trace, Map<String, String> sources) {}
