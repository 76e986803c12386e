/** The modules of the run, on the stage. */
@NullMarked
package loopscope.app.modules;

import org.jspecify.annotations.NullMarked;
