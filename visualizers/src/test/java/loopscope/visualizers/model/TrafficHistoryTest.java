package loopscope.visualizers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.Phase;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.Samples;
import org.junit.jupiter.api.Test;

class TrafficHistoryTest {
  private final TraceLog log = Samples.oneOfEach().log();
  private final TrafficHistory traffic = new TrafficHistory(log, 0, new History<>(new LoopModel(0), log));

  @Test
  void ofAWholeRunEveryPathIsCounted() {
    var whole = traffic.between(-1, log.size() - 1);

    assertThat(whole.queued()).isEqualTo(Map.of(CallbackKind.TICK, 2, CallbackKind.MICROTASK, 1,
        CallbackKind.TIMER, 1, CallbackKind.IMMEDIATE, 1, CallbackKind.IO, 1));
    assertThat(whole.started()).isEqualTo(whole.queued());
    assertThat(whole.worked()).isEqualTo(List.of(1));
    assertThat(whole.turns()).isEqualTo(2);
    assertThat(whole.busy()).isEqualTo(Set.of(Phase.TIMERS, Phase.CHECK, Phase.POLL));
  }

  @Test
  void theEventBeforeTheStretchIsNotInItAndTheLastOneIs() {
    var tick = 6;

    assertThat(traffic.between(tick - 1, tick).totalQueued()).isEqualTo(1);
    assertThat(traffic.between(tick, tick).totalQueued()).isZero();
  }

  @Test
  void stretchesAddUpWhereverTheRunIsCut() {
    for (var cut = 0; cut < log.size(); cut++) {
      var before = traffic.between(-1, cut);
      var after = traffic.between(cut, log.size() - 1);
      assertThat(before.totalStarted() + after.totalStarted()).as("cut after %d", cut).isEqualTo(6);
      assertThat(before.turns() + after.turns()).isEqualTo(2);
    }
  }

  @Test
  void aStretchThatGrowsIsTheSameAsOneAskedForAtOnce() {
    for (var to = 3; to < log.size(); to++) {
      var fresh = new TrafficHistory(log, 0, new History<>(new LoopModel(0), log));
      assertThat(traffic.between(2, to)).isEqualTo(fresh.between(2, to));
    }
  }

  @Test
  void aPhaseBegunBeforeTheStretchCounts() {
    var immediateStarts = 34;

    assertThat(traffic.between(immediateStarts - 1, immediateStarts).busy()).isEqualTo(Set.of(Phase.CHECK));
  }

  @Test
  void ratesArePerSecondOfTheRun() {
    var tenth = 1_000_000L;
    var sums = traffic.between(0, 10);

    assertThat(sums.toNanos() - sums.fromNanos()).isEqualTo(tenth);
    assertThat(sums.perSecond(3)).isEqualTo(3_000);
    assertThat(traffic.between(5, 5).perSecond(3)).isZero();
  }

  @Test
  void otherIsolatesDoNotCount() {
    var other = new TrafficHistory(log, 1, new History<>(new LoopModel(1), log)).between(-1, log.size() - 1);

    assertThat(other.totalQueued() + other.totalStarted() + other.turns()).isZero();
  }

  @Test
  void beyondTheEndThereIsNothingToSum() {
    assertThatThrownBy(() -> traffic.between(0, log.size())).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
