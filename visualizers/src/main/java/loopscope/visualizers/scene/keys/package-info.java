/** Pictures of keys, hashes and ciphers. */
@NullMarked
package loopscope.visualizers.scene.keys;

import org.jspecify.annotations.NullMarked;
