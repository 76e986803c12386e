package loopscope.engine.trace.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TraceLogTest {
  private static final int MANY = 20_000;

  private static TraceEvent event(long seq) {
    var stamp = new Stamp(seq, seq * 100, 0, seq / 2);
    return seq % 3 == 0 ? new TurnStarted(stamp, seq)
        : new OutputWritten(stamp, OutputStreamKind.STDOUT, "text "
            + seq % 7, null);
  }

  private static List<TraceEvent> events(long from, long to) {
    return LongStream.range(from, to).mapToObj(TraceLogTest::event).toList();
  }

  @Test
  void whatIsAppendedOneByOneIsReadInAnyOrder() {
    var log = new TraceLog();
    events(0, MANY).forEach(log::append);
    assertThat(log.range(0, MANY)).isEqualTo(events(0, MANY));
    for (var seq = MANY - 1; seq >= 0; seq -= 611) {
      assertThat(log.get(seq)).isEqualTo(event(seq));
    }
    assertThatThrownBy(() -> log.get(MANY)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> log.append(event(0))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void logsHaveNothingInCommon() {
    var one = new TraceLog();
    var other = new TraceLog();
    for (var seq = 0; seq < MANY; seq++) {
      one.append(event(seq));
      other.append(new TurnStarted(new Stamp(seq, 0, 0, 0), 2 * seq));
    }
    assertThat(one.range(0, MANY)).isEqualTo(events(0, MANY));
    assertThat(other.range(0, MANY)).extracting(event -> ((TurnStarted) event).turn()).isEqualTo(LongStream
        .range(
            0, MANY).mapToObj(seq -> 2 * seq).toList());
  }

  @Test
  void eventsAndBatchesFollowOneAnother() {
    var log = new TraceLog();
    events(0, 5).forEach(log::append);
    log.append(new EventUnpacker().take(new EventPacker().pack(events(5, 9))));
    events(9, 1000).forEach(log::append);
    assertThat(log.range(0, 1000)).isEqualTo(events(0, 1000));
  }

  @Test
  void readersSeeWholeEventsWhileOthersAreAppended() {
    var log = new TraceLog();
    var appending = CompletableFuture.runAsync(() -> events(0, 10 * MANY).forEach(log::append));
    var wrong = new ArrayList<TraceEvent>();
    var seen = 0;
    while (seen < 10 * MANY) {
      for (var size = log.size(); seen < size; seen++) {
        var read = log.get(seen);
        if (!event(seen).equals(read)) {
          wrong.add(read);
        }
      }
    }
    appending.join();
    assertThat(wrong).isEmpty();
  }
}
