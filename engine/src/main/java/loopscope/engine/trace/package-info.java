/** What happened: the events of a run, the log that keeps them, and nothing else. Imports {@code java.base} only. */
@NullMarked
package loopscope.engine.trace;

import org.jspecify.annotations.NullMarked;
