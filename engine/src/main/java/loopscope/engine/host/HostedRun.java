package loopscope.engine.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import loopscope.engine.loop.LoopThread;
import loopscope.engine.node.Isolate;
import loopscope.engine.node.environment.Program;
import loopscope.engine.protocol.HostEvent;
import loopscope.engine.protocol.HostEvent.Reason;
import loopscope.engine.protocol.Message;
import loopscope.engine.protocol.MessageChannel;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.stop.Stop;
import org.jspecify.annotations.Nullable;

/** The one run of this host: the program on its loop thread, its trace on another. When it has ended, so has the process. */
final class HostedRun {
  private final MessageChannel channel;
  private final EventQueue queue = new EventQueue();
  private final Brake brake = new Brake(queue, this::stopped);
  private final TraceSender sender;
  private final HostedStdio stdio = new HostedStdio();
  private volatile Isolate isolate;
  private @Nullable HostEvent ending;

  /** Gets ready to run a program: its loop thread loads the core library and waits. */
  HostedRun(MessageChannel channel) {
    this.channel = channel;
    sender = new TraceSender(queue, channel);
    isolate = new Isolate(stdio, brake);
    LoopThread.of(this::run).start();
  }

  void launch(Program program, RunSettings settings, Stop stop) {
    brake.release(stop);
    Thread.ofPlatform().daemon().name("trace sender").start(this::send);
    if (settings.seed() != RunSettings.REAL) {
      // What was made ready lives in real time: it is left where it waits.
      isolate = new Isolate(stdio, brake, Schedules.of(settings));
      LoopThread.of(this::run).start();
    }
    isolate.launch(program, settings);
  }

  private void run() {
    try {
      end(new HostEvent.Exited(isolate.run()));
    } catch (OutOfMemoryError e) {
      end(terminated(Reason.OUT_OF_MEMORY, ""));
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      end(terminated(Reason.ENGINE_FAILED, e.toString()));
    }
  }

  private static HostEvent terminated(Reason reason, String detail) {
    return new HostEvent.Terminated(reason, detail);
  }

  /** The first ending counts. */
  private synchronized void end(HostEvent how) {
    if (ending == null) {
      ending = how;
    }
    queue.close();
  }

  private void send() {
    try {
      sender.drain();
      var last = ending();
      channel.send(seq -> new Message.Event(seq, last));
    } catch (IOException | InterruptedException e) {
      e.printStackTrace();
    } finally {
      HostMain.halt();
    }
  }

  private synchronized HostEvent ending() {
    return ending == null ? terminated(Reason.ENGINE_FAILED, "") : ending;
  }

  void grant(int batches) {
    sender.grant(batches);
  }

  void pause() {
    brake.hold();
    stopped(brake.size() - 1L);
  }

  /** The run stands still after an event: no callback begins, and its time stands still too. */
  private void stopped(long at) {
    isolate.pause();
    tell(new HostEvent.Stopped(at));
  }

  void resume(Stop stop) {
    isolate.resume();
    tell(new HostEvent.Continued());
    // Last, for a program that runs may be at its stop at once.
    brake.release(stop);
  }

  private void tell(HostEvent event) {
    try {
      channel.send(seq -> new Message.Event(seq, event));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void record(RecordingLevel level) {
    isolate.record(level);
  }

  void type(String text) {
    stdio.input().type(text.getBytes(StandardCharsets.UTF_8));
  }

  void endInput() {
    stdio.input().end();
  }

  /** Ends the run where it is: nothing more is recorded, and the process ends with what was. */
  void terminate() {
    end(terminated(Reason.ASKED, ""));
    sender.lift();
    brake.release(new Stop.Never());
  }
}
