package loopscope.app.installed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import loopscope.engine.trace.OutputStreamKind;

/**
 * An installed program that was started, without a shell, with the rights of the user. Its methods return at once.
 * Reading a pipe holds a thread fast, so each has one of the platform: two programs that say nothing would otherwise
 * hold all the carriers of virtual threads of a small machine.
 */
public final class InstalledProgram {
  /** How long what the program started may keep its output open when it is over itself. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int CHUNK = 8192;

  private final Process process;
  private final ProgramListener listener;
  private final ExecutorService typing = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
      new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("typing").factory(),
      new ThreadPoolExecutor.DiscardPolicy());
  private volatile boolean over;

  private InstalledProgram(Process process, ProgramListener listener) {
    this.process = process;
    this.listener = listener;
  }

  /**
   * @param command the program and its arguments
   */
  public static InstalledProgram start(List<String> command, Path directory, Map<String, String> environment,
      ProgramListener listener) throws IOException {
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    var started = new InstalledProgram(builder.start(), listener);
    started.listen();
    return started;
  }

  /** Types text into its standard input; nobody reads it once the program is over. */
  public void input(String text) {
    typing.execute(() -> {
      try {
        var input = process.getOutputStream();
        input.write(text.getBytes(StandardCharsets.UTF_8));
        input.flush();
      } catch (IOException closed) {
        // It does not read any more.
      }
    });
  }

  /** Ends its standard input, after what was typed. */
  public void endInput() {
    typing.execute(() -> {
      try {
        process.getOutputStream().close();
      } catch (IOException closed) {
        // It does not read any more.
      }
    });
  }

  /** Ends it, and what it started. */
  public void stop() {
    var started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  private void listen() {
    var readers = List.of(reader(OutputStreamKind.STDOUT, process.getInputStream()), reader(
        OutputStreamKind.STDERR, process.getErrorStream()));
    Thread.ofPlatform().daemon().name("end of program").start(() -> awaitEnd(readers));
  }

  private Thread reader(OutputStreamKind stream, InputStream output) {
    return Thread.ofPlatform().daemon().name(stream.name()).start(() -> {
      try (var reader = new InputStreamReader(output, StandardCharsets.UTF_8)) {
        var chunk = new char[CHUNK];
        for (var read = reader.read(chunk); read >= 0 && !over; read = reader.read(chunk)) {
          listener.printed(stream, new String(chunk, 0, read));
        }
      } catch (IOException ended) {
        // A program that was stopped may break off anywhere.
      }
    });
  }

  private void awaitEnd(List<Thread> readers) {
    try {
      var code = process.waitFor();
      for (var reader : readers) {
        reader.join(PATIENCE);
      }
      over = true;
      typing.shutdown();
      listener.ended(code);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
