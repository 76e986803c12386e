/** The view of keys, hashes and ciphers. */
@NullMarked
package loopscope.app.keys;

import org.jspecify.annotations.NullMarked;
