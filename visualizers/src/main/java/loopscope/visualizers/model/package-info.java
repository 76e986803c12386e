/** What a run looked like at a moment: for each subject an immutable state, its fold over the trace, and its history. */
@NullMarked
package loopscope.visualizers.model;

import org.jspecify.annotations.NullMarked;
