package loopscope.engine.node.fork;

import loopscope.engine.node.environment.NodeProcess;
import loopscope.engine.node.environment.Program;

/**
 * What a forked process begins with.
 *
 * @param channel its end of the channel to who forked it
 * @param cause seq of what forked it
 */
public record ForkStart(Program program, NodeProcess process, ChannelEnd channel, long cause) {}
