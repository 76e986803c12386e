/** Pictures of a moment: for each subject a pure function from a moment of the trace to a picture. */
@NullMarked
package loopscope.visualizers.scene;

import org.jspecify.annotations.NullMarked;
