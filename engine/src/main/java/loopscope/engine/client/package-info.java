/**
 * The desktop's end of the process border: starts engine hosts, keeps one warm, talks to them and ends them. A student's
 * program never runs in the desktop's own process.
 */
@NullMarked
package loopscope.engine.client;

import org.jspecify.annotations.NullMarked;
