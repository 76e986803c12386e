/**
 * Hashes, ciphers, keys and signatures for {@code crypto.js}: OpenSSL's names and answers, on what the JDK and Bouncy Castle
 * offer. Each subject has a binding of its own; {@link CryptoBindings} lists them.
 */
@NullMarked
package loopscope.engine.node.crypto;

import org.jspecify.annotations.NullMarked;
