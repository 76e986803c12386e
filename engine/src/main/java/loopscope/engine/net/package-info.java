/** Netty under the loop: the real {@link loopscope.engine.loop.Poller}. */
@NullMarked
package loopscope.engine.net;

import org.jspecify.annotations.NullMarked;
