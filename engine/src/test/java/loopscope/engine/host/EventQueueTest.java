package loopscope.engine.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import loopscope.engine.trace.LoopEvent;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventQueueTest {
  private final EventQueue queue = new EventQueue();

  private static TraceEvent event(int seq) {
    return new LoopEvent.LoopStarted(new Stamp(seq, 0, 0, Stamp.NO_CAUSE));
  }

  private Thread appending(int count) {
    return Thread.ofPlatform().daemon().start(() -> {
      for (var seq = 0; seq < count; seq++) {
        queue.append(event(seq));
      }
    });
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  @Test
  void whatIsAppendedIsTakenInOrderAndInBatches() throws InterruptedException {
    var appender = appending(10_000);
    var taken = new ArrayList<TraceEvent>();
    while (taken.size() < 10_000) {
      var batch = queue.take();
      assertThat(batch).hasSizeBetween(1, EventQueue.BATCH);
      taken.addAll(batch);
    }
    appender.join();

    assertThat(taken).extracting(TraceEvent::seq).isSorted().doesNotHaveDuplicates().hasSize(10_000);
  }

  @Test
  void appendingWaitsWhenNobodyTakes() throws InterruptedException {
    var appender = appending(1_000_000);
    awaitWaiting(appender);
    var held = queue.size();
    queue.take();
    while (queue.size() == held) {
      Thread.onSpinWait();
    }
    awaitWaiting(appender);

    assertThat(held).isLessThan(10_000);
    assertThat(queue.size() - held).isLessThanOrEqualTo(EventQueue.BATCH);
  }

  @Test
  void longTextsTakeMoreRoom() {
    var line = "x".repeat(1 << 20);
    var appender = Thread.ofPlatform().daemon().start(() -> {
      for (var seq = 0; seq < 1000; seq++) {
        queue.append(new ProcessEvent.OutputWritten(new Stamp(seq, 0, 0, Stamp.NO_CAUSE),
            OutputStreamKind.STDOUT, line,
            null));
      }
    });
    awaitWaiting(appender);

    assertThat(queue.size()).isLessThan(10);
  }

  @Test
  void closingLetsTheWaitingGoOnAndKeepsWhatWasThere() throws InterruptedException {
    var appender = appending(1_000_000);
    awaitWaiting(appender);
    var held = queue.size();
    queue.close();
    appender.join();
    var kept = 0;
    for (List<TraceEvent> batch = queue.take(); !batch.isEmpty(); batch = queue.take()) {
      kept += batch.size();
    }

    assertThat(kept).isBetween(held, held + 1);
    assertThat(queue.size()).isEqualTo(1_000_000);
  }

  @Test
  void anEventOutOfOrderIsRefused() {
    assertThatThrownBy(() -> queue.append(event(1))).isInstanceOf(IllegalArgumentException.class);
  }
}
