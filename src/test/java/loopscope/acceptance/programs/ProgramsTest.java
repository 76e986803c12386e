package loopscope.acceptance.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every comparison program prints what Node prints, and exits as Node exits. */
class ProgramsTest {
  private static final int ATTEMPTS = 3;

  static List<ComparisonProgram> programs() {
    return ComparisonProgram.all();
  }

  /**
   * On a busy machine a timer comes late now and then, with Node as with Loopscope, and two timers are due at once that
   * should not be. So a difference counts when it shows each time.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void printsAndExitsAsNode(ComparisonProgram program) {
    for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
      if (isEqual(program, Node.run(program), Loopscope.run(program).outcome())) {
        return;
      }
    }
    var expected = Node.run(program);
    var actual = Loopscope.run(program).outcome();
    if (program.outputs().isEmpty()) {
      assertThat(actual).as(program.toString()).isEqualTo(expected);
    } else {
      assertThat(program.outputs()).as(program.toString()).contains(expected.stdout(), actual.stdout());
      assertThat(actual.exitCode()).as(program.toString()).isEqualTo(expected.exitCode());
    }
  }

  private static boolean isEqual(ComparisonProgram program, Outcome expected, Outcome actual) {
    return program.outputs().isEmpty() ? actual.equals(expected)
        : program.outputs().containsAll(List.of(expected.stdout(), actual.stdout()))
            && actual.exitCode() == expected.exitCode();
  }

  /** A walk that finds nothing would compare nothing. */
  @Test
  void thereAreAtLeast120Programs() {
    assertThat(programs()).hasSizeGreaterThanOrEqualTo(120);
  }
}
