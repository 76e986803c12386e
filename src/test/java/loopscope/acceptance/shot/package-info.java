/** {@code loopscope shot} as it is typed: pictures of runs, where there is no display. */
@NullMarked
package loopscope.acceptance.shot;

import org.jspecify.annotations.NullMarked;
