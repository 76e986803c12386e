/** Programs that the bundler made, against those it made them of. */
@NullMarked
package loopscope.acceptance.bundler;

import org.jspecify.annotations.NullMarked;
