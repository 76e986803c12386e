/** Keys made of passwords and of other keys. */
@NullMarked
package loopscope.engine.node.crypto.derivation;

import org.jspecify.annotations.NullMarked;
