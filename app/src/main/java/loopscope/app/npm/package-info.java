/** The installed npm in a panel of the desktop: commands typed, run without a shell, and what they print. */
@NullMarked
package loopscope.app.npm;

import org.jspecify.annotations.NullMarked;
