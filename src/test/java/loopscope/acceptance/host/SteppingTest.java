package loopscope.acceptance.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loopscope.acceptance.host.Stepper.Step;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Node;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import loopscope.engine.client.Launch;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.stop.Stop;
import loopscope.visualizers.playback.Playhead;
import loopscope.visualizers.playback.Stride;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A live program stands still where the same steps lead in its recording, and prints what it does in Node. */
class SteppingTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("256m"));
  private static final List<String> FOLDERS = List.of("language/", "loop/", "timers/");
  private static final int EVERY = 6;
  private static final int STEPS = 300;

  @AfterAll
  static void killHosts() {
    ENGINES.close();
  }

  static Stream<ComparisonProgram> programs() {
    var chosen = ComparisonProgram.chosen().stream().filter(program -> program.outputs().isEmpty() && program
        .stdin().length == 0 && FOLDERS.stream().anyMatch(program.toString()::startsWith)).toList();
    return IntStream.range(0, chosen.size()).filter(index -> index % EVERY == 0).mapToObj(chosen::get);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void stepsOfALiveProgramAreThoseOfItsRecording(ComparisonProgram program) throws Exception {
    var stepper = new Stepper(program.toString().hashCode(), STEPS);
    stepper.follow(ENGINES.launch(new Launch(program.file(), program.arguments(), program.folder(),
        ComparisonProgram.ENVIRONMENT, Launch.DEFAULT_EVENT_BUDGET).at(RecordingLevel.FULL).until(
            new Stop.StepInto(0)), stepper));
    var node = Node.run(program);

    assertThat(stepper.ending()).isEqualTo(new Ending.Exited(node.exitCode()));
    assertThat(stepper.flaws()).isEmpty();
    assertThat(stepper.steps()).hasSizeGreaterThan(1);
    assertThat(printed(stepper)).isEqualTo(node.stdout());
    var playhead = new Playhead(stepper.log());
    assertThat(stepper.steps()).allSatisfy(step -> assertThat(inRecording(playhead, step)).as(step.toString())
        .isEqualTo(step.to()));
  }

  private static long inRecording(Playhead playhead, Step step) {
    playhead.seek(step.from());
    if (step.to() < 0 && step.stride() == Stride.OVER && playhead.hasAhead(Stride.OUT)) {
      // In a recording it is known that a call that waits will not go on.
      return step.to();
    }
    if (!playhead.hasAhead(step.stride())) {
      return -1;
    }
    playhead.forward(step.stride());
    return playhead.position();
  }

  private static String printed(Stepper stepper) {
    var text = new StringBuilder();
    for (var event : stepper.log().range(0, stepper.log().size())) {
      if (event instanceof OutputWritten written && written.stream() == OutputStreamKind.STDOUT) {
        text.append(written.text());
      }
    }
    return text.toString();
  }
}
