/** The orders that are found are Node's, and those that Node's rules leave open are found. */
@NullMarked
package loopscope.acceptance.orders;

import org.jspecify.annotations.NullMarked;
