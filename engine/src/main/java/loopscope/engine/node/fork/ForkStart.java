package loopscope.engine.node.fork;

import loopscope.engine.node.environment.NodeProcess;
import loopscope.engine.node.environment.Program;
import org.jspecify.annotations.Nullable;

/**
 * What a forked process begins with.
 *
 * @param channel its end of the channel to who forked it; null without one
 * @param cause seq of what forked it
 */
public record ForkStart(Program program, NodeProcess process, @Nullable ChannelEnd channel, long cause) {}
