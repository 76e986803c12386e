package loopscope.engine.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import loopscope.engine.protocol.Answer;
import loopscope.engine.protocol.Command;
import loopscope.engine.protocol.HostEvent;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.log.EventBatch;
import loopscope.engine.trace.log.EventUnpacker;
import loopscope.engine.trace.stop.Stop;
import org.jspecify.annotations.Nullable;

/** One run of a program in a host: turns calls into requests, and what the host tells into calls of the listener. */
final class HostRun implements RunningProgram, HostProcess.Listener {
  private static final int PATIENCE_MILLIS = 500;
  private static final int BATCHES_UNDER_WAY = 16;
  private static final int OUT_OF_MEMORY_EXIT = 3;

  private final RunListener listener;
  private final EventUnpacker unpacker = new EventUnpacker();
  private final BusyFunction busy = new BusyFunction();
  private final List<Command> waiting = new ArrayList<>();
  private @Nullable HostProcess host;
  private OptionalLong stoppedAt = OptionalLong.empty();
  private long delivered;
  private boolean stopped;
  private boolean ended;
  private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();

  HostRun(RunListener listener) {
    this.listener = listener;
  }

  /** Begins in a warm host, which dies with the run. */
  synchronized void begin(HostProcess process, Launch launch) {
    if (ended) {
      process.kill();
      return;
    }
    host = process;
    process.listen(this);
    process.request(new Command.Launch(launch.program().toString(), launch.arguments(),
        launch.directory().toString(), launch.environment(), sandbox(launch.sandbox()), launch.settings(),
        launch
            .stop()))
        .thenAccept(this::launched);
    send(new Command.Credit(BATCHES_UNDER_WAY));
    waiting.forEach(this::send);
  }

  private static Command.@Nullable Sandbox sandbox(@Nullable Sandbox sandbox) {
    return sandbox == null ? null
        : new Command.Sandbox(sandbox.reachable().stream().map(Path::toString).toList(), sandbox.programs());
  }

  private void launched(Answer answer) {
    if (answer instanceof Answer.Refused(var message)) {
      end(new Ending.NotStarted(Ending.Reason.REFUSED, message));
      kill();
    }
  }

  @Override
  public void pause() {
    send(new Command.Pause());
  }

  @Override
  public void resume(Stop stop) {
    send(new Command.Continue(stop));
  }

  @Override
  public void record(RecordingLevel level) {
    send(new Command.Record(level));
  }

  @Override
  public void input(String text) {
    send(new Command.Input(text));
  }

  @Override
  public void endInput() {
    send(new Command.EndInput());
  }

  @Override
  public synchronized void stop() {
    stopped = true;
    if (host == null) {
      CompletableFuture.runAsync(() -> end(new Ending.Stopped(null)));
    } else {
      send(new Command.Terminate());
      CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).execute(this::kill);
    }
  }

  private synchronized void send(Command command) {
    if (host == null) {
      waiting.add(command);
    } else {
      host.request(command);
    }
  }

  private synchronized void kill() {
    if (host != null) {
      host.kill();
    }
  }

  @Override
  public void told(HostEvent event) {
    switch (event) {
      case HostEvent.Initialized initialized -> {
      }
      case HostEvent.Trace trace -> recorded(unpacker.take(trace.packed()));
      case HostEvent.Stopped stop -> {
        stoppedAt = OptionalLong.of(stop.at());
        tellStopped();
      }
      case HostEvent.Continued continued -> {
        stoppedAt = OptionalLong.empty();
        listener.resumed();
      }
      case HostEvent.Exited exited -> end(new Ending.Exited(exited.exitCode()));
      case HostEvent.Terminated terminated -> end(switch (terminated.reason()) {
        case ASKED -> new Ending.Stopped(busy.get());
        case OUT_OF_MEMORY -> new Ending.OutOfMemory();
        case ENGINE_FAILED -> new Ending.HostLost(terminated.detail());
      });
    }
  }

  private void recorded(EventBatch events) {
    events.events().forEach(busy::apply);
    listener.recorded(events);
    delivered += events.size();
    tellStopped();
    send(new Command.Credit(1));
  }

  /** Tells where the program stands, when that has been delivered. */
  private void tellStopped() {
    if (stoppedAt.isPresent() && stoppedAt.getAsLong() < delivered) {
      listener.stopped(stoppedAt.getAsLong());
      stoppedAt = OptionalLong.empty();
    }
  }

  @Override
  public void gone(HostProcess.Gone gone) {
    end(wasStopped() ? new Ending.Stopped(busy.get())
        : gone.exitCode() == OUT_OF_MEMORY_EXIT ? new Ending.OutOfMemory()
            : new Ending.HostLost(("exit code " + gone.exitCode() + "\n" + gone.log()).strip()));
  }

  private synchronized boolean wasStopped() {
    return stopped;
  }

  /** Tells the listener how the run ended, once. */
  void end(Ending ending) {
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
    }
    listener.ended(ending);
    over.complete(null);
  }

  /** Completed when the run is over. */
  CompletableFuture<@Nullable Void> over() {
    return over.copy();
  }
}
