package loopscope.engine.node.worker;

import loopscope.engine.node.environment.NodeProcess;
import loopscope.engine.node.environment.Program;

/**
 * What a worker begins with; what else its parent gives it comes as the first message of its port.
 *
 * @param program its file, for the record, and the environment variables it sees
 * @param process the one that it is a thread of
 * @param port its end of the channel to its parent, for {@code messaging}'s {@code newPort}
 * @param cause seq of what started it
 */
public record WorkerStart(Program program, NodeProcess process, Object port, long cause) {}
