package loopscope.engine.node.fork;

/** How a forked process ended: by an exit code or by a signal, of which one is 0. */
public record ForkEnd(int exitCode, int signal) {}
