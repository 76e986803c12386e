package loopscope.engine.node.environment;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The processes of a run: the operating system's own, and those that were forked. Any thread. */
public final class Processes {
  /** Above what any operating system gives, so that no other process can be meant. */
  private static final long FIRST_PID = 1L << 22;

  private final AtomicLong next = new AtomicLong(FIRST_PID);
  private final Map<Long, NodeProcess> forked = new ConcurrentHashMap<>();
  private final NodeProcess main;

  /** Those of a run whose main program has these standard streams. */
  public Processes(Stdio stdio) {
    main = new NodeProcess(ProcessHandle.current().pid(), ProcessHandle.current().parent().map(
        ProcessHandle::pid)
        .orElse(0L), stdio, this);
  }

  /** The process of the main program. */
  public NodeProcess main() {
    return main;
  }

  /** One more, until {@link #ended}. */
  public NodeProcess fork(long parentPid, Stdio stdio) {
    var process = new NodeProcess(next.getAndIncrement(), parentPid, stdio, this);
    forked.put(process.pid(), process);
    return process;
  }

  /** There is no such process any more. */
  public void ended(NodeProcess process) {
    forked.remove(process.pid());
  }

  /** The forked process with a number, if it has not ended. */
  public Optional<NodeProcess> forked(long pid) {
    return Optional.ofNullable(forked.get(pid));
  }
}
