/** Hash functions and keyed hashes. */
@NullMarked
package loopscope.engine.node.crypto.digest;

import org.jspecify.annotations.NullMarked;
