/**
 * Looking for the orders that Node's rules permit: a run in virtual time, in which chance decides how much of it passes and which of the
 * work that is done the loop hears of first. Only what a slower or faster machine could have brought about is done.
 */
@NullMarked
package loopscope.engine.loop.explore;

import org.jspecify.annotations.NullMarked;
