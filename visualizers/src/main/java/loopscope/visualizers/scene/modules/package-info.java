/** How modules are drawn: the search for one, all of them as they load, and the one that runs. */
@NullMarked
package loopscope.visualizers.scene.modules;

import org.jspecify.annotations.NullMarked;
