/** Bytes and their encodings for {@code buffer.js}. */
@NullMarked
package loopscope.engine.node.buffer;

import org.jspecify.annotations.NullMarked;
