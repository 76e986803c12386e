/** A program in the sandbox works in its folders and on this machine's network, and every way out of them is refused. */
@NullMarked
package loopscope.acceptance.sandbox;

import org.jspecify.annotations.NullMarked;
