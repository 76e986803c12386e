/** Events in little room: as they cross to the desktop and as a {@link loopscope.engine.trace.TraceLog} keeps them. */
@NullMarked
package loopscope.engine.trace.pack;

import org.jspecify.annotations.NullMarked;
