/** Keys agreed on, hashes and ciphers, as {@code crypto} worked on them. */
@NullMarked
package loopscope.visualizers.model.keys;

import org.jspecify.annotations.NullMarked;
