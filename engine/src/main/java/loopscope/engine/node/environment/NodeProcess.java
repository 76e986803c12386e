package loopscope.engine.node.environment;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/**
 * The process that an isolate takes itself for, its workers with it: with a pid, a working directory, standard streams and signals of
 * its own. The main program's is that of the operating system; one that was forked is known to the run only. Any thread.
 */
public final class NodeProcess {
  /** Signals that do nothing to a process that does not listen to them. Numbers are Linux's. */
  private static final Set<Integer> HARMLESS = Set.of(0, 10, 13, 17, 23, 28);
  /** Signals that cannot be listened to. */
  private static final Set<Integer> INEXORABLE = Set.of(9, 19);

  private final long pid;
  private final long parentPid;
  private final Stdio stdio;
  private final Processes run;
  private final WorkingDirectory directory = new WorkingDirectory();
  private final Map<Integer, Runnable> listeners = new ConcurrentHashMap<>();
  private volatile IntConsumer obeying = signal -> {};

  NodeProcess(long pid, long parentPid, Stdio stdio, Processes run) {
    this.pid = pid;
    this.parentPid = parentPid;
    this.stdio = stdio;
    this.run = run;
  }

  public long pid() {
    return pid;
  }

  public long parentPid() {
    return parentPid;
  }

  public Stdio stdio() {
    return stdio;
  }

  public WorkingDirectory directory() {
    return directory;
  }

  /** The processes of the same run. */
  public Processes run() {
    return run;
  }

  /** Whether it is the operating system's own, which sends it its signals. */
  public boolean isSystems() {
    return pid == ProcessHandle.current().pid();
  }

  /** What a signal does from now on that has no listener. */
  public void obeys(IntConsumer how) {
    obeying = how;
  }

  /** Listens to a signal in place of what was done for it before. */
  public void listen(int signal, Runnable told) {
    listeners.put(signal, told);
  }

  /** The signal does again what it did before. */
  public void ignore(int signal) {
    listeners.remove(signal);
  }

  /** Sends it a signal; 0 only asks whether it is there. */
  public void signal(int signal) {
    var listener = INEXORABLE.contains(signal) ? null : listeners.get(signal);
    if (listener != null) {
      listener.run();
    } else if (!HARMLESS.contains(signal)) {
      obeying.accept(signal);
    }
  }
}
