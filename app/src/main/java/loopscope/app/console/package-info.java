/** What the program printed, line by line, each with the moment that printed it. */
@NullMarked
package loopscope.app.console;

import org.jspecify.annotations.NullMarked;
