/** Facts about the machine for {@code os.js}. */
@NullMarked
package loopscope.engine.node.os;

import org.jspecify.annotations.NullMarked;
