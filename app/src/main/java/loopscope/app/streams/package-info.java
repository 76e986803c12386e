/** The streams of the run, on the stage. */
@NullMarked
package loopscope.app.streams;

import org.jspecify.annotations.NullMarked;
