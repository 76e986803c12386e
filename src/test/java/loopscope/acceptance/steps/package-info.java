/** What was recorded of every step, against what Truffle's debugger sees there. */
@NullMarked
package loopscope.acceptance.steps;

import org.jspecify.annotations.NullMarked;
