/** Signatures and their verification. */
@NullMarked
package loopscope.engine.node.crypto.signature;

import org.jspecify.annotations.NullMarked;
