/** Pictures as values: shapes, colours, letters and what they mean. Knows no screen. */
@NullMarked
package loopscope.visualizers.picture;

import org.jspecify.annotations.NullMarked;
