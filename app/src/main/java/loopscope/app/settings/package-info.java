/** What the desktop remembers of its user between two starts. */
@NullMarked
package loopscope.app.settings;

import org.jspecify.annotations.NullMarked;
