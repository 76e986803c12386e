/** The frames, variables and objects of a run recorded at the full level, at any of its moments. */
@NullMarked
package loopscope.visualizers.model.memory;

import org.jspecify.annotations.NullMarked;
