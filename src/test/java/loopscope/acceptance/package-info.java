/** What Loopscope promises, tried from outside: against Node, as a user drives it, and as the design orders it. */
@NullMarked
package loopscope.acceptance;

import org.jspecify.annotations.NullMarked;
