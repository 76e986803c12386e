/** The page of a run tells what the run did, in a real browser too. */
@NullMarked
package loopscope.acceptance.export;

import org.jspecify.annotations.NullMarked;
