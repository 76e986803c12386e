/** Where a run that goes on stops next: data that the desktop chooses and the engine's host obeys. */
@NullMarked
package loopscope.engine.trace.stop;

import org.jspecify.annotations.NullMarked;
