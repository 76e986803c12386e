/** The page one sees first: samples and recent projects. */
@NullMarked
package loopscope.app.start;

import org.jspecify.annotations.NullMarked;
