package loopscope.visualizers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.Samples;
import loopscope.visualizers.TraceBuilder;
import loopscope.visualizers.picture.Sign;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static List<List<Integer>> stretches(Timeline timeline, Sign sign) {
    var lane = timeline.lane(sign);
    var stretches = new ArrayList<List<Integer>>();
    for (var i = 0; i < lane.size(); i++) {
      stretches.add(List.of(lane.start(i), lane.end(i)));
    }
    return stretches;
  }

  @Test
  void eachKindOfWorkHasItsLane() {
    var timeline = new Timeline(Samples.oneOfEach().log(), 0);
    timeline.update();

    assertThat(stretches(timeline, Sign.SCRIPT)).containsExactly(List.of(1, 10));
    assertThat(stretches(timeline, Sign.TICK)).containsExactly(List.of(11, 14), List.of(18, 20));
    assertThat(stretches(timeline, Sign.MICROTASK)).containsExactly(List.of(14, 18));
    assertThat(stretches(timeline, Sign.CLOSING)).isEmpty();
  }

  @Test
  void modulesInsideModulesAreOneStretch() {
    var timeline = new Timeline(new TraceBuilder().start().module("main.js").module("b.js").endModule("b.js")
        .endModule("main.js").log(), 0);
    timeline.update();

    assertThat(stretches(timeline, Sign.SCRIPT)).containsExactly(List.of(1, 5));
  }

  @Test
  void whatStillRunsReachesToTheEnd() {
    var trace = new TraceBuilder().start().module("main.js");
    var timeline = new Timeline(trace.log(), 0);
    timeline.update();
    assertThat(stretches(timeline, Sign.SCRIPT)).containsExactly(List.of(1, 2));

    trace.tick("a", 1).tick("b", 1);
    timeline.update();
    assertThat(stretches(timeline, Sign.SCRIPT)).containsExactly(List.of(1, 4));
  }

  @Test
  void aPointOfTheAxisIsTheEventThatHasHappenedThere() {
    var log = Samples.busy(2_000).log();
    var timeline = new Timeline(log, 0);
    timeline.update();

    for (var axis : Axis.values()) {
      for (var seq = 0; seq < log.size(); seq++) {
        assertThat(timeline.seqAt(timeline.place(seq, axis), axis)).isEqualTo(seq);
      }
    }
    assertThat(timeline.seqAt(1e12, Axis.TIME)).isEqualTo(log.size() - 1L);
    assertThat(timeline.seqAt(-1, Axis.EVENTS)).isEqualTo(-1);
  }

  @Test
  void workIsTheSumOfTheStretches() {
    var timeline = new Timeline(Samples.busy(2_000).log(), 0);
    timeline.update();
    var lane = timeline.lane(Sign.TICK);

    for (var from = 0; from < 2_000; from += 37) {
      assertThat(lane.work(from, from + 100, Axis.EVENTS)).isEqualTo(counted(lane, from, from + 100));
    }
  }

  private static double counted(Lane lane, int from, int to) {
    var work = 0;
    for (var i = 0; i < lane.size(); i++) {
      work += Math.max(0, Math.min(to, lane.end(i)) - Math.max(from, lane.start(i)));
    }
    return work;
  }

  @Test
  void anEmptyLogHasAnEmptyTimeline() {
    var timeline = new Timeline(new TraceLog(), 0);
    timeline.update();

    assertThat(timeline.size()).isZero();
    assertThat(timeline.lane(Sign.TICK).work(0, 10, Axis.EVENTS)).isZero();
  }
}
