/** The agreement of Diffie and Hellman over a prime. */
@NullMarked
package loopscope.engine.node.crypto.exchange;

import org.jspecify.annotations.NullMarked;
