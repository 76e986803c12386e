package loopscope.visualizers.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.Phase;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.Samples;
import loopscope.visualizers.TraceBuilder;
import org.junit.jupiter.api.Test;

class PlayheadTest {
  private static final long SECOND = 1_000_000_000;
  private static final long FRAME = 16_666_667;
  private final TraceLog log = Samples.oneOfEach().log();
  private final Playhead playhead = new Playhead(log);

  private List<Long> forward(Stride stride) {
    playhead.seek(-1);
    var stops = new ArrayList<Long>();
    do {
      playhead.forward(stride);
      stops.add(playhead.position());
    } while (playhead.position() < log.size() - 1);
    return stops;
  }

  private List<Long> back(Stride stride) {
    playhead.last();
    var stops = new ArrayList<Long>();
    do {
      playhead.back(stride);
      stops.add(playhead.position());
    } while (playhead.position() > 0);
    return stops;
  }

  @Test
  void stepsByEventToEveryEvent() {
    assertThat(forward(Stride.EVENT)).hasSize(log.size()).startsWith(0L, 1L, 2L).endsWith(51L);
    assertThat(back(Stride.EVENT)).hasSize(log.size() - 1).startsWith(50L, 49L).endsWith(0L);
  }

  @Test
  void stepsByEventWhereNoStatementsAreRecorded() {
    assertThat(forward(Stride.STATEMENT)).isEqualTo(forward(Stride.EVENT));
    assertThat(back(Stride.STATEMENT)).isEqualTo(back(Stride.EVENT));
  }

  @Test
  void stepsByCallbackToEveryStartOfOne() {
    assertThat(forward(Stride.CALLBACK)).containsExactly(1L, 11L, 14L, 18L, 23L, 34L, 44L, 51L);
    assertThat(back(Stride.CALLBACK)).containsExactly(44L, 34L, 23L, 18L, 14L, 11L, 1L, 0L);
  }

  @Test
  void stepsByTurnOfTheLoop() {
    assertThat(forward(Stride.TURN)).containsExactly(26L, 38L, 51L);
    assertThat(back(Stride.TURN)).containsExactly(38L, 26L, 0L);
  }

  @Test
  void turnsInARowWithoutACallbackAreOneStep() {
    var trace = new TraceBuilder().start().module("main.js").immediate("a", 1).endModule("main.js").loop();
    for (var i = 0; i < 5; i++) {
      trace.toPoll(0).polled(0).toTimers();
    }
    var busy = (long) trace.log().size();
    trace.toPoll(0).polled(0).phase(Phase.CHECK).run(CallbackKind.IMMEDIATE, "a")
        .end("a");
    var turns = new Playhead(trace.log());
    turns.first();
    turns.forward(Stride.TURN);
    turns.forward(Stride.TURN);

    assertThat(turns.position()).isEqualTo(busy);
  }

  @Test
  void isPinnedToTheEndUntilItGoesBack() {
    var trace = new TraceBuilder().start();
    var live = new Playhead(trace.log());
    assertThat(live.position()).isZero();

    trace.module("main.js");
    assertThat(live.position()).isEqualTo(1);
    assertThat(live.live()).isTrue();

    live.back(Stride.EVENT);
    trace.tick("a", 1);
    assertThat(live.position()).isZero();
    assertThat(live.live()).isFalse();

    live.last();
    assertThat(live.position()).isEqualTo(2);
    assertThat(live.live()).isTrue();
  }

  @Test
  void aStepForwardMovesAndAJumpDoesNot() {
    playhead.seek(5);
    assertThat(playhead.progress()).isEqualTo(1);

    playhead.pulse(0);
    playhead.forward(Stride.EVENT);
    assertThat(playhead.progress()).isZero();

    assertThat(playhead.pulse(SECOND / 10)).isTrue();
    assertThat(playhead.progress()).isBetween(0.1, 0.9);

    playhead.pulse(SECOND);
    assertThat(playhead.progress()).isEqualTo(1);
    assertThat(playhead.pulse(2 * SECOND)).isFalse();
  }

  @Test
  void playsSoManyEventsASecondAndStopsAtTheEnd() {
    playhead.first();
    playhead.pulse(0);
    playhead.play(new Speed.Events(2));
    playhead.pulse(SECOND / 2);
    assertThat(playhead.position()).isEqualTo(1);
    assertThat(playhead.progress()).isZero();

    playhead.pulse(100 * SECOND);
    assertThat(playhead.position()).isEqualTo(log.size() - 1L);
    assertThat(playhead.playing()).isFalse();
  }

  @Test
  void playsInRealTime() {
    playhead.first();
    playhead.pulse(0);
    playhead.play(new Speed.Time(1));
    playhead.pulse(1_050_000);

    assertThat(log.get(playhead.position()).nanos()).isEqualTo(1_000_000);
  }

  @Test
  void slowPlaybackShowsEveryEventByItself() {
    playhead.first();
    playhead.play(new Speed.Events(5));
    for (var frame = 0L; playhead.playing(); frame++) {
      playhead.pulse(frame * FRAME);
      assertThat(playhead.span()).as("frame %d", frame).isEmpty();
    }
  }

  @Test
  void fastPlaybackShowsWhatFlowedInTheLastBeat() {
    var busy = new Playhead(Samples.busy(2_000).log());
    busy.first();
    busy.play(new Speed.Events(1_000));
    var seen = new LinkedHashSet<Span>();
    for (var frame = 0L; frame * FRAME < 1_800_000_000; frame++) {
      assertThat(busy.pulse(frame * FRAME)).isEqualTo(frame > 0);
      busy.span().ifPresent(seen::add);
      assertThat(busy.progress()).isBetween(0.0, 1.0);
    }
    var spans = List.copyOf(seen);
    var first = spans.stream().filter(span -> span.from() == 0).toList();
    var whole = spans.subList(first.size() - 1, spans.size());

    assertThat(first).as("the first beat grows").hasSizeGreaterThan(20).isSortedAccordingTo(Comparator
        .comparingLong(Span::to));
    assertThat(whole).hasSize(3);
    assertThat(whole.get(1).from()).as("one beat begins where the other ended").isEqualTo(whole.get(0).to());
    assertThat(whole.get(2).from()).isEqualTo(whole.get(1).to());
  }

  @Test
  void aJumpOrTheEndEndsTheFlowAtOnce() {
    var busy = new Playhead(Samples.busy(2_000).log());
    busy.first();
    busy.play(new Speed.Events(1_000));
    busy.pulse(0);
    busy.pulse(FRAME);
    assertThat(busy.span()).isPresent();

    busy.seek(500);
    assertThat(busy.span()).isEmpty();
    assertThat(busy.progress()).isEqualTo(1);

    busy.play(new Speed.Events(1_000));
    for (var frame = 2L; busy.playing(); frame++) {
      busy.pulse(frame * FRAME);
    }
    assertThat(busy.span()).isEmpty();
  }

  @Test
  void aFloodThatIsFollowedLiveFlowsAndAShortRunDoesNot() {
    var all = Samples.busy(3_000).log();
    var growing = new TraceLog();
    var live = new Playhead(growing);
    var flowing = new ArrayList<Boolean>();
    for (var frame = 0L; frame < 180; frame++) {
      if (frame < 10 || frame >= 100) {
        all.range(growing.size(), growing.size() + 10).forEach(growing::append);
      }
      live.pulse(frame * FRAME);
      flowing.add(live.span().isPresent());
    }

    assertThat(flowing.subList(0, 100)).as("one burst").containsOnly(false);
    assertThat(flowing.getLast()).as("a flood").isTrue();
  }

  @Test
  void eventsFarApartMoveInRealTimeToo() {
    var trace = new TraceBuilder().start().module("main.js").pass(1_000).tick("a", 1);
    var apart = new Playhead(trace.log());
    apart.seek(1);
    apart.pulse(0);
    apart.play(new Speed.Time(1));
    apart.pulse(SECOND / 2);

    assertThat(apart.position()).isEqualTo(2);
    assertThat(apart.progress()).isEqualTo(1);

    trace.pass(1_000).tick("b", 2).pass(1_000).tick("c", 3);
    apart.play(new Speed.Time(1));
    apart.pulse(SECOND);
    assertThat(apart.position()).isEqualTo(3);
    assertThat(apart.progress()).isZero();
  }

  @Test
  void aLongWaitIsCutShort() {
    var trace = new TraceBuilder().start().module("main.js").endModule("main.js").loop().toPoll(60_000)
        .pass(60_000).polled(0);
    var long60 = new Playhead(trace.log());
    long60.first();
    long60.pulse(0);
    long60.play(new Speed.Time(1));
    long60.pulse(SECOND);

    assertThat(long60.position()).isEqualTo(trace.log().size() - 1L);
  }

  @Test
  void playingFromTheEndBeginsAnew() {
    playhead.last();
    playhead.play(Speed.NORMAL);

    assertThat(playhead.position()).isEqualTo(-1);
    assertThat(playhead.playing()).isTrue();
  }

  @Test
  void seekingBeyondTheEndsStopsThere() {
    playhead.seek(1_000_000);
    assertThat(playhead.position()).isEqualTo(log.size() - 1L);
    playhead.seek(-5);
    assertThat(playhead.position()).isEqualTo(-1);
  }

  @Test
  void anEmptyLogHasNowhereToGo() {
    var empty = new Playhead(new TraceLog());
    empty.forward(Stride.CALLBACK);
    empty.back(Stride.TURN);
    empty.first();
    empty.play(Speed.NORMAL);
    empty.pulse(0);
    empty.pulse(SECOND);

    assertThat(empty.position()).isEqualTo(-1);
    assertThat(empty.playing()).isFalse();
  }
}
