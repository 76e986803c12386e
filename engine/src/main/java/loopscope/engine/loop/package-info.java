/** The event loop: phases, queues, timers, the checkpoint and the thread pool. Knows no JavaScript. */
@NullMarked
package loopscope.engine.loop;

import org.jspecify.annotations.NullMarked;
