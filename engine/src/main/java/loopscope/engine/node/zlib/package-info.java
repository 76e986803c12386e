/** Compression for {@code zlib.js}: streams that shrink or restore bytes step by step, as zlib's {@code z_stream} does. */
@NullMarked
package loopscope.engine.node.zlib;

import org.jspecify.annotations.NullMarked;
