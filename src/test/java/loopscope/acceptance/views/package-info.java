/** What the views show, folded and drawn from real runs. */
@NullMarked
package loopscope.acceptance.views;

import org.jspecify.annotations.NullMarked;
