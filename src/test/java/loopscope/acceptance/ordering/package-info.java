/** The property behind the comparison programs: whatever a program nests, its callbacks run in Node's order. */
@NullMarked
package loopscope.acceptance.ordering;

import org.jspecify.annotations.NullMarked;
