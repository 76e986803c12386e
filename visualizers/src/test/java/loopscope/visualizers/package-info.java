/** Traces built by hand, and the tests that need more than one package. */
@NullMarked
package loopscope.visualizers;

import org.jspecify.annotations.NullMarked;
