package loopscope.engine.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;

/** Drains what a host process prints, the engine's log, and keeps the last lines. */
final class LogTail {
  private static final int KEPT = 20;

  private final ArrayDeque<String> lines = new ArrayDeque<>();
  private final Thread drain;

  LogTail(InputStream in) {
    drain = Thread.ofPlatform().daemon().name("engine log").start(() -> drain(in));
  }

  private void drain(InputStream in) {
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        add(line);
      }
    } catch (IOException e) {
      add(e.toString());
    }
  }

  private synchronized void add(String line) {
    lines.add(line);
    if (lines.size() > KEPT) {
      lines.remove();
    }
  }

  /** The last lines of a process that has ended. */
  String text() {
    try {
      drain.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return String.join("\n", lines);
    }
  }
}
