package loopscope.acceptance.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every comparison program prints what Node prints, and exits as Node exits. */
class ProgramsTest {
  static List<ComparisonProgram> programs() {
    return ComparisonProgram.chosen();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void printsAndExitsAsNode(ComparisonProgram program) {
    Comparison.assertEqual(program);
  }

  /** A walk that finds nothing would compare nothing. */
  @Test
  void thereAreAtLeast300Programs() {
    assertThat(ComparisonProgram.all()).hasSizeGreaterThanOrEqualTo(300);
  }
}
