package loopscope.acceptance.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.MemoryHistory;
import loopscope.visualizers.playback.Playhead;
import loopscope.visualizers.playback.Stride;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps by statement, over calls and out of them, both ways, through what real programs did. */
class StepsThroughRunsTest {
  private static final int STATEMENTS = 400;

  static Stream<ComparisonProgram> programs() {
    return MemoryPicturesTest.programs();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void stepsArriveWhereTheyShould(ComparisonProgram program) {
    var log = new TraceLog();
    Loopscope.record(program, RecordingLevel.FULL, log);
    var memory = new MemoryHistory(log, 0).read();
    var playhead = new Playhead(log);
    playhead.first();
    playhead.forward(Stride.STATEMENT);
    for (var each = 0; each < STATEMENTS && playhead.position() < log.size() - 1L; each++) {
      var here = playhead.position();
      assertOver(log, memory, playhead, here);
      assertOut(log, memory, playhead, here);
      playhead.seek(here);
      playhead.forward(Stride.STATEMENT);
      if (playhead.position() < log.size() - 1L) {
        var next = playhead.position();
        playhead.back(Stride.STATEMENT);
        assertThat(playhead.position()).as("back into is where into came from").isEqualTo(here);
        playhead.seek(next);
      }
    }
  }

  private static void assertOver(TraceLog log, Memory memory, Playhead playhead, long here) {
    playhead.seek(here);
    playhead.forward(Stride.OVER);
    var there = playhead.position();
    assertThat(there).as("over goes on").isGreaterThan(here);
    if (there < log.size() - 1L) {
      assertThat(memory.stack(there).size() == 1 || frame(log, there) == frame(log, here) || memory.stack(
          there)
          .size() < memory.stack(here).size()).as("over from %s ends in the same call, or outside of it",
              here).isTrue();
      if (frame(log, there) == frame(log, here)) {
        playhead.back(Stride.OVER);
        assertThat(playhead.position()).as("back over is where over came from").isEqualTo(here);
      }
    }
  }

  private static void assertOut(TraceLog log, Memory memory, Playhead playhead, long here) {
    playhead.seek(here);
    playhead.forward(Stride.OUT);
    var there = playhead.position();
    if (there < log.size() - 1L) {
      assertThat(frame(log, there)).as("out ends in another call").isNotEqualTo(frame(log, here));
      assertThat(memory.stack(there).size() == 1 || memory.stack(there).size() < memory.stack(here).size())
          .as(
              "out from %s ends outside", here).isTrue();
    }
  }

  private static long frame(TraceLog log, long seq) {
    return ((StatementReached) log.get(seq)).frame();
  }
}
