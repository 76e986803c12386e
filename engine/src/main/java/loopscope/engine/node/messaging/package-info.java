/** Message channels: ports whose messages go from one isolate to another, or to itself, as immutable data. */
@NullMarked
package loopscope.engine.node.messaging;

import org.jspecify.annotations.NullMarked;
