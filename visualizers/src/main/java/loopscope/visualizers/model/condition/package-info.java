/**
 * Conditions of breakpoints: expressions in a small part of JavaScript, evaluated over the values that were recorded. Nothing of the
 * program runs for them.
 */
@NullMarked
package loopscope.visualizers.model.condition;

import org.jspecify.annotations.NullMarked;
