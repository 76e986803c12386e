/** The design's order of the house as failing tests: who may know whom, and which library is used where. */
@NullMarked
package loopscope.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
