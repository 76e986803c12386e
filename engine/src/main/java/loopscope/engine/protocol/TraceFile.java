package loopscope.engine.protocol;

import loopscope.engine.trace.log.TraceLog;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a trace file.
 *
 * @param header null when the file is no trace
 * @param log every event up to the damage
 * @param damage null when the file is whole
 */
public record TraceFile(@Nullable TraceHeader header, TraceLog log, @Nullable Damage damage) {}
