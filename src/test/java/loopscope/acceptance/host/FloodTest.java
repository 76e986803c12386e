package loopscope.acceptance.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import loopscope.engine.client.Launch;
import loopscope.engine.client.RunListener;
import loopscope.engine.trace.ProcessEvent;
import loopscope.engine.trace.log.EventBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that prints without end is slowed down to the pace of whoever listens; neither side's memory grows. */
class FloodTest {
  private static final int LINE = 10_000;
  private static final String PROGRAM = "const line = 'x'.repeat(" + LINE + "); for (;;) console.log(line);";

  /** Takes no more events once the program has printed enough, until it is let. */
  private static final class Slow implements RunListener {
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();
    private final AtomicLong printed = new AtomicLong();
    private final long wanted;

    Slow(long wanted) {
      this.wanted = wanted;
    }

    @Override
    public void recorded(EventBatch events) {
      for (var event : events.events()) {
        if (event instanceof ProcessEvent.OutputWritten written
            && printed.addAndGet(written.text().length()) >= wanted) {
          enough.countDown();
        }
      }
      if (enough.getCount() == 0) {
        stall();
      }
    }

    private void stall() {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void stopped(long at) {}

    @Override
    public void resumed() {}

    @Override
    public void ended(Ending how) {
      ending.complete(how);
    }
  }

  /** The host's heap holds far less than what is printed. */
  @Test
  void tenTimesTheHeapIsPrintedAndTheHostLives(@TempDir Path folder) throws Exception {
    var slow = new Slow(1L << 30);
    slow.gate.countDown();
    try (var engines = new Engines(HostSettings.standard().withHeap("96m"))) {
      var program = engines.launch(launch(folder), slow);
      assertThat(slow.enough.await(180, TimeUnit.SECONDS)).isTrue();
      program.stop();

      assertThat(slow.ending.get(180, TimeUnit.SECONDS)).isInstanceOf(Ending.Stopped.class);
    }
  }

  @Test
  void aListenerThatTakesNothingHoldsTheProgramUpAndItCanStillBeStopped(@TempDir Path folder)
      throws Exception {
    var slow = new Slow(1);
    try (var engines = new Engines(HostSettings.standard().withHeap("96m"))) {
      var program = engines.launch(launch(folder), slow);
      assertThat(slow.enough.await(180, TimeUnit.SECONDS)).isTrue();
      program.stop();
      slow.gate.countDown();

      assertThat(slow.ending.get(180, TimeUnit.SECONDS)).isInstanceOf(Ending.Stopped.class);
      assertThat(slow.printed.get()).isLessThan(100_000_000);
    }
  }

  private static Launch launch(Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("main.js"), PROGRAM);
    return new Launch(file, List.of(), folder, Map.of(), Launch.DEFAULT_EVENT_BUDGET);
  }
}
