/** The comparison programs, and random ones: run by Node and by Loopscope, they print the same and exit the same. */
@NullMarked
package loopscope.acceptance.programs;

import org.jspecify.annotations.NullMarked;
