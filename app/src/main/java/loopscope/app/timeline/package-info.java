/** The whole run as a strip, and the buttons that move through it. */
@NullMarked
package loopscope.app.timeline;

import org.jspecify.annotations.NullMarked;
