/** A run of the student's program as the desktop sees it. */
@NullMarked
package loopscope.app.run;

import org.jspecify.annotations.NullMarked;
