/** The views of the moment the playhead stands at. */
@NullMarked
package loopscope.app.stage;

import org.jspecify.annotations.NullMarked;
