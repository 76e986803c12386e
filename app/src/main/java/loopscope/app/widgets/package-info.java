/** Small controls that several panes share. */
@NullMarked
package loopscope.app.widgets;

import org.jspecify.annotations.NullMarked;
