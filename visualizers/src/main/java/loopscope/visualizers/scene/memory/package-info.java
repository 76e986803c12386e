/** How frames, variables and objects are drawn. */
@NullMarked
package loopscope.visualizers.scene.memory;

import org.jspecify.annotations.NullMarked;
