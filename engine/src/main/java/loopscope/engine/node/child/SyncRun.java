package loopscope.engine.node.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A program that the loop thread waits for: {@code spawnSync}. */
final class SyncRun {
  private static final int CHUNK = 65_536;

  private final Process process;
  private final int killSignal;
  private final long maxBuffer;
  private volatile String failure = "";

  /** @param maxBuffer how many bytes each output may have; 0 for as many as there are */
  SyncRun(Process process, int killSignal, long maxBuffer) {
    this.process = process;
    this.killSignal = killSignal;
    this.maxBuffer = maxBuffer;
  }

  /** What became of it: {@code failure} is libuv's name of an error, or empty. */
  record Result(ExitStatus status, byte[] output, byte[] errors, String failure) {}

  /**
   * Waits for its end.
   *
   * @param input what it reads, or null where its input is not a pipe
   * @param timeout milliseconds; 0 for as long as it takes
   */
  Result await(byte @Nullable [] input, long timeout) {
    var output = collecting(process.getInputStream());
    var errors = collecting(process.getErrorStream());
    if (input != null) {
      start(new FutureTask<>(() -> write(input), null));
    }
    try {
      waitForEnd(timeout);
      return new Result(ExitStatus.of(process.waitFor()), output.get(), errors.get(), failure);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void waitForEnd(long timeout) throws InterruptedException, ExecutionException {
    if (timeout <= 0) {
      process.waitFor();
      return;
    }
    try {
      process.onExit().get(timeout, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      stop("ETIMEDOUT");
    }
  }

  private void stop(String why) {
    failure = why;
    Signals.send(process, killSignal);
  }

  private static <T> FutureTask<T> start(FutureTask<T> task) {
    Thread.ofPlatform().daemon().name("spawnSync").start(task);
    return task;
  }

  private FutureTask<byte[]> collecting(InputStream stream) {
    return start(new FutureTask<>(() -> collect(stream)));
  }

  private byte[] collect(InputStream stream) {
    var bytes = new ByteArrayOutputStream();
    var buffer = new byte[CHUNK];
    try {
      for (var count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        var room = maxBuffer == 0 ? count : (int) Math.min(count, maxBuffer - bytes.size());
        bytes.write(buffer, 0, room);
        if (room < count) {
          stop("ENOBUFS");
          break;
        }
      }
    } catch (IOException closed) {
      return bytes.toByteArray();
    }
    return bytes.toByteArray();
  }

  private void write(byte[] input) {
    try (var stream = process.getOutputStream()) {
      stream.write(input);
    } catch (IOException readerGone) {
      // It has read what it wanted.
    }
  }
}
