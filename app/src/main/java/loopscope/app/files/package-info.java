/** The student's files: reading, writing, the project tree, and the copies kept in case of a crash. */
@NullMarked
package loopscope.app.files;

import org.jspecify.annotations.NullMarked;
