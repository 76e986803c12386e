/** Why the moment the playhead stands at came about. */
@NullMarked
package loopscope.app.why;

import org.jspecify.annotations.NullMarked;
