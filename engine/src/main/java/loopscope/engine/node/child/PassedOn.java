package loopscope.engine.node.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import loopscope.engine.loop.Awaited;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.fs.OpenFile;
import loopscope.engine.trace.FunctionInfo;

/** What a program prints becomes output of the program that started it, on the loop thread. */
final class PassedOn {
  private static final int CHUNK = 65_536;

  private final Environment environment;
  private final InputStream from;
  private final OpenFile.Output to;
  private final CompletableFuture<Void> end = new CompletableFuture<>();

  PassedOn(Environment environment, InputStream from, OpenFile.Output to) {
    this.environment = environment;
    this.from = from;
    this.to = to;
  }

  /** Starts; the result is completed when everything is printed. Loop thread. */
  CompletableFuture<Void> start() {
    awaitNext();
    return end;
  }

  private void awaitNext() {
    var next = new Awaited(environment.loop(), "child_process.inherit", "", new FunctionInfo("", null), null,
        true);
    Thread.ofPlatform().daemon().name("inherit").start(() -> {
      var bytes = read();
      next.happened(environment.callbacks().guarded(() -> {
        if (bytes.length > 0) {
          to.printer().print(bytes);
          awaitNext();
        } else {
          end.complete(null);
        }
      }));
    });
  }

  /** No bytes are the end. */
  private byte[] read() {
    try {
      var buffer = new byte[CHUNK];
      return Arrays.copyOf(buffer, Math.max(0, from.read(buffer)));
    } catch (IOException closed) {
      return new byte[0];
    }
  }
}
