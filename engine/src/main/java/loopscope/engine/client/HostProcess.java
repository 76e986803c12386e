package loopscope.engine.client;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import loopscope.engine.protocol.Answer;
import loopscope.engine.protocol.Command;
import loopscope.engine.protocol.HostEvent;
import loopscope.engine.protocol.Message;
import loopscope.engine.protocol.MessageChannel;
import org.jspecify.annotations.Nullable;

/** An engine host that is warm: its process, its channel, a thread that reads from it and one that writes to it. */
final class HostProcess {

  /** Hears a host, on its reader thread. */
  interface Listener {
    void told(HostEvent event);

    /** The process ended; nothing follows. */
    void gone(Gone gone);
  }

  /** How a host process ended: its exit code, and the end of its log. */
  record Gone(int exitCode, String log) {}

  private final Process process;
  private final LogTail log;
  private final MessageChannel channel;
  private final Map<Integer, CompletableFuture<Answer>> unanswered = new ConcurrentHashMap<>();
  private final ExecutorService writer = Executors
      .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("host writer").factory());
  private @Nullable Listener listener;
  private @Nullable Gone gone;

  HostProcess(Process process, LogTail log, MessageChannel channel) {
    this.process = process;
    this.log = log;
    this.channel = channel;
    Thread.ofPlatform().daemon().name("host reader").start(this::read);
  }

  private void read() {
    try (channel) {
      for (var message = channel.receive(); message != null; message = channel.receive()) {
        receive(message);
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } finally {
      end();
    }
  }

  private void receive(Message message) {
    switch (message) {
      case Message.Event event -> tell(event.event());
      case Message.Response response -> {
        var waiting = unanswered.remove(response.requestSeq());
        if (waiting != null) {
          waiting.complete(response.answer());
        }
      }
      case Message.Request request -> throw new IllegalStateException("a host asks nothing: " + request);
    }
  }

  private void tell(HostEvent event) {
    Listener heard;
    synchronized (this) {
      heard = listener;
    }
    if (heard != null) {
      heard.told(event);
    }
  }

  private void end() {
    writer.shutdownNow();
    var exitCode = process.onExit().join().exitValue();
    var failure = new IOException("the host ended");
    unanswered.values().forEach(answer -> answer.completeExceptionally(failure));
    synchronized (this) {
      gone = new Gone(exitCode, log.text());
      if (listener != null) {
        listener.gone(gone);
      }
    }
  }

  /** From now on {@code next} hears what the host tells; at once, if it has ended already. */
  synchronized void listen(Listener next) {
    listener = next;
    if (gone != null) {
      next.gone(gone);
    }
  }

  /** Sends a request, after those before it; returns at once. The answer fails if the host ends first. */
  CompletableFuture<Answer> request(Command command) {
    var answer = new CompletableFuture<Answer>();
    try {
      writer.execute(() -> send(command, answer));
    } catch (RejectedExecutionException e) {
      answer.completeExceptionally(e);
    }
    return answer;
  }

  private void send(Command command, CompletableFuture<Answer> answer) {
    try {
      channel.send(seq -> {
        unanswered.put(seq, answer);
        return new Message.Request(seq, command);
      });
    } catch (IOException e) {
      process.destroyForcibly();
    }
  }

  boolean alive() {
    return process.isAlive();
  }

  void kill() {
    process.destroyForcibly();
  }
}
