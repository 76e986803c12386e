/** Runs a program here and in the installed Node.js, and shows what both printed side by side. */
@NullMarked
package loopscope.app.compare;

import org.jspecify.annotations.NullMarked;
