package loopscope.engine.client;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import loopscope.engine.protocol.Message;
import loopscope.engine.protocol.MessageChannel;

/** Starts host processes: socket, child, its call, its sign that it is warm. */
final class HostStart {
  private static final int PATIENCE_SECONDS = 120;

  private final HostSettings settings;

  HostStart(HostSettings settings) {
    this.settings = settings;
  }

  /** Starts a host and waits until it is warm. */
  HostProcess start() throws HostException {
    try (var socket = HostSocket.open()) {
      return connected(startProcess(socket), socket);
    } catch (IOException e) {
      throw new HostException(Ending.Reason.NO_SOCKET_FOLDER, String.valueOf(e.getMessage()));
    }
  }

  private Process startProcess(HostSocket socket) throws HostException {
    try {
      return new ProcessBuilder(settings.command(socket.path())).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new HostException(Ending.Reason.NO_JAVA, settings.java().toString());
    }
  }

  private HostProcess connected(Process process, HostSocket socket) throws HostException {
    var log = new LogTail(process.getInputStream());
    var overdue = CompletableFuture.runAsync(process::destroyForcibly,
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    process.onExit().thenRun(socket::stopListening);
    try {
      process.getOutputStream().close();
      var channel = new MessageChannel(socket.accept());
      if (channel.receive() instanceof Message.Event) {
        return new HostProcess(process, log, channel);
      }
      throw new IOException("the host is silent");
    } catch (IOException e) {
      process.destroyForcibly();
      throw new HostException(Ending.Reason.HOST_FAILED, log.text());
    } finally {
      overdue.cancel(false);
    }
  }
}
