package loopscope.engine.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import loopscope.engine.loop.LoopThread;
import loopscope.engine.node.Isolate;
import loopscope.engine.node.environment.Program;
import loopscope.engine.protocol.HostEvent;
import loopscope.engine.protocol.HostEvent.Reason;
import loopscope.engine.protocol.Message;
import loopscope.engine.protocol.MessageChannel;
import loopscope.engine.trace.RunSettings;
import org.jspecify.annotations.Nullable;

/** The one run of this host: the program on its loop thread, its trace on another. When it has ended, so has the process. */
final class HostedRun {
  private final MessageChannel channel;
  private final EventQueue queue = new EventQueue();
  private final TraceSender sender;
  private final HostedStdio stdio = new HostedStdio();
  private volatile Isolate isolate;
  private @Nullable HostEvent ending;

  /** Gets ready to run a program: its loop thread loads the core library and waits. */
  HostedRun(MessageChannel channel) {
    this.channel = channel;
    sender = new TraceSender(queue, channel);
    isolate = new Isolate(stdio, queue);
    LoopThread.of(this::run).start();
  }

  void launch(Program program, RunSettings settings) {
    Thread.ofPlatform().daemon().name("trace sender").start(this::send);
    if (settings.seed() != RunSettings.REAL) {
      // What was made ready lives in real time: it is left where it waits.
      isolate = new Isolate(stdio, queue, Schedules.of(settings));
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

  void pause() throws IOException {
    isolate.pause();
    channel.send(seq -> new Message.Event(seq, new HostEvent.Stopped()));
  }

  void resume() throws IOException {
    isolate.resume();
    channel.send(seq -> new Message.Event(seq, new HostEvent.Continued()));
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
  }
}
