/** {@code ./loopscope} as it is started from a terminal. */
@NullMarked
package loopscope.acceptance.launcher;

import org.jspecify.annotations.NullMarked;
