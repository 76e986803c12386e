/**
 * The engine's end of the process border: the host process with its control thread, the thread that sends the trace, and
 * the limits. Also the engine in the command line's own process. Nobody imports this package; it is started, or found as a
 * service.
 */
@NullMarked
package loopscope.engine.host;

import org.jspecify.annotations.NullMarked;
