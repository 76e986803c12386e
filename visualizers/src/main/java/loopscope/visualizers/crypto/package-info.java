/**
 * The algorithms behind {@code crypto}, written to be read and to be looked at step by step. What a program gets comes from the JDK and
 * from Bouncy Castle; the steps here end in the same values, or a view says so.
 */
@NullMarked
package loopscope.visualizers.crypto;

import org.jspecify.annotations.NullMarked;
