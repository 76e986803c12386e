/** Streams: what each keeps, and how they are joined. */
@NullMarked
package loopscope.visualizers.model.streams;

import org.jspecify.annotations.NullMarked;
