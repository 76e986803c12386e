/** Public and private keys: made, read, written, and the secret that two of them agree on. */
@NullMarked
package loopscope.engine.node.crypto.key;

import org.jspecify.annotations.NullMarked;
