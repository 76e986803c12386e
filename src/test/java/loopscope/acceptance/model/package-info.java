/** What was recorded tells one story, whichever way it is read. */
@NullMarked
package loopscope.acceptance.model;

import org.jspecify.annotations.NullMarked;
