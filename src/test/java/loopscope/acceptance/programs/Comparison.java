package loopscope.acceptance.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A program that ran in Node and in Loopscope, live. */
public record Comparison(ComparisonProgram program, Outcome expected, Outcome actual) {
  private static final int ATTEMPTS = 3;

  /**
   * Fails unless the program prints what Node prints, and exits as Node exits. On a busy machine a timer comes late now and
   * then, with Node as with Loopscope, and two timers are due at once that should not be; so a difference counts when it
   * shows each time.
   */
  public static void assertEqual(ComparisonProgram program) {
    var comparison = of(program);
    for (var attempt = 1; attempt < ATTEMPTS && !comparison.isEqual(); attempt++) {
      comparison = of(program);
    }
    comparison.check();
  }

  private static Comparison of(ComparisonProgram program) {
    return new Comparison(program, Node.run(program), Loopscope.run(program).outcome());
  }

  private boolean isEqual() {
    return program.outputs().isEmpty() ? actual.equals(expected)
        : program.outputs().containsAll(List.of(expected.stdout(), actual.stdout()))
            && actual.exitCode() == expected.exitCode();
  }

  private void check() {
    if (program.outputs().isEmpty()) {
      assertThat(actual).as(program.toString()).isEqualTo(expected);
    } else {
      assertThat(program.outputs()).as(program.toString()).contains(expected.stdout(), actual.stdout());
      assertThat(actual.exitCode()).as(program.toString()).isEqualTo(expected.exitCode());
    }
  }
}
