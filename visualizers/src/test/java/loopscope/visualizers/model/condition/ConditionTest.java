package loopscope.visualizers.model.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no condition is refused with its place; what conditions mean is tested on real programs. */
class ConditionTest {

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', textBlock = """
      i >,             3, ``
      i = 1,           2, =
      f(1),            1, (
      a.b.,            4, ``
      a.1,             1, .1
      (a,              2, ``
      a b,             2, b
      'open,           0, '
      a & b,           2, &
      ``,              0, ``
      """)
  void whatIsNoConditionIsRefusedWithItsPlace(String text, int offset, String found) {
    var refused = catchThrowableOfType(ConditionException.class, () -> Condition.parse(text));
    assertThat(refused).as(text).isNotNull();
    assertThat(refused.offset()).isEqualTo(offset);
    assertThat(refused.found()).isEqualTo(found);
  }

  @Test
  void textIsKeptAsItWasWritten() throws ConditionException {
    assertThat(Condition.parse("  a  ===1 ").text()).isEqualTo("a  ===1");
  }
}
