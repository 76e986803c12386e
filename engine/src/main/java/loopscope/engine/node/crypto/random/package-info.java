/** Random bytes and prime numbers. */
@NullMarked
package loopscope.engine.node.crypto.random;

import org.jspecify.annotations.NullMarked;
