/** The variables and objects of the moment the playhead stands at. */
@NullMarked
package loopscope.app.memory;

import org.jspecify.annotations.NullMarked;
