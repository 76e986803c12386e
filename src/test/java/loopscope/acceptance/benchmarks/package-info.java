/** How fast Loopscope is, beside Node and beside the design's budgets. {@code mvn -Pbench verify} runs it. */
@NullMarked
package loopscope.acceptance.benchmarks;

import org.jspecify.annotations.NullMarked;
