/** Packages from npm, unmodified: programs that use them do in Loopscope what they do in Node. */
@NullMarked
package loopscope.acceptance.packages;

import org.jspecify.annotations.NullMarked;
