/** The command line's front door: {@code run}, {@code trace} and {@code shot} need no display; without a command the desktop opens. */
@NullMarked
package loopscope.app.cli;

import org.jspecify.annotations.NullMarked;
