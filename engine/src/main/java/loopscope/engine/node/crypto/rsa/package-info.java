/** RSA: the operation itself, its paddings, and encryption with it. */
@NullMarked
package loopscope.engine.node.crypto.rsa;

import org.jspecify.annotations.NullMarked;
