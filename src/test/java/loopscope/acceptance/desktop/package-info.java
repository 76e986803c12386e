/** The desktop driven as a user drives it: keys, mouse, and what stands on the screen then. */
@NullMarked
package loopscope.acceptance.desktop;

import org.jspecify.annotations.NullMarked;
