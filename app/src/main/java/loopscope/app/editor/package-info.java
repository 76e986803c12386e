/** Writing JavaScript: the text, its colours, its errors and the line that runs. */
@NullMarked
package loopscope.app.editor;

import org.jspecify.annotations.NullMarked;
