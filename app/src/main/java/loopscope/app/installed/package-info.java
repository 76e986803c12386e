/** Programs that are installed on the user's machine: found, started and listened to. */
@NullMarked
package loopscope.app.installed;

import org.jspecify.annotations.NullMarked;
