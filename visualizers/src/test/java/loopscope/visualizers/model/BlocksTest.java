package loopscope.visualizers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  /** Elements are replaced and added by chance: the list is as it should be after each change, and all before it are as they were. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isTheListThatItsChangesMake(long seed) {
    var chance = new Random(seed);
    var expected = new ArrayList<Integer>();
    var blocks = Blocks.<Integer>empty();
    var before = new ArrayList<List<Integer>>();
    var after = new ArrayList<Blocks<Integer>>();
    for (var change = 0; change < 400; change++) {
      var index = chance.nextInt(2 * expected.size() + 1);
      if (index < expected.size()) {
        expected.set(index, change);
        blocks = blocks.replace(index, change);
      } else {
        expected.add(change);
        blocks = blocks.with(change);
      }
      before.add(List.copyOf(expected));
      after.add(blocks);
    }
    assertThat(expected).hasSizeGreaterThan(128);
    assertThat(after).isEqualTo(before);
  }
}
