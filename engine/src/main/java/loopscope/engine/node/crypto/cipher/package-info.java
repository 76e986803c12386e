/** Encryption and decryption under ciphers by OpenSSL's names. */
@NullMarked
package loopscope.engine.node.crypto.cipher;

import org.jspecify.annotations.NullMarked;
