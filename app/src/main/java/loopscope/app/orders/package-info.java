/** The outputs that a program may have, found by running it by many of the schedules that Node's rules permit. */
@NullMarked
package loopscope.app.orders;

import org.jspecify.annotations.NullMarked;
