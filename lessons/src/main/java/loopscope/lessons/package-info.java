/** The curriculum: content files in two languages, and the code that loads them. */
@NullMarked
package loopscope.lessons;

import org.jspecify.annotations.NullMarked;
