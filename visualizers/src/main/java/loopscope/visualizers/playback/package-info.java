/** The playhead: where in a run the student is, and how it moves. */
@NullMarked
package loopscope.visualizers.playback;

import org.jspecify.annotations.NullMarked;
