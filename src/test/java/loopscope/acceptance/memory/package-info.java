/** The pictures of the memory, and steps through it, over what real programs did. */
@NullMarked
package loopscope.acceptance.memory;

import org.jspecify.annotations.NullMarked;
