/** Programs in real host processes: run, paused, stopped, out of memory, too loud, too deep. */
@NullMarked
package loopscope.acceptance.host;

import org.jspecify.annotations.NullMarked;
