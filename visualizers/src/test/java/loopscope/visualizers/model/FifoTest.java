package loopscope.visualizers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FifoTest {

  @Test
  void twoQueuesThatGrowFromOneDoNotMeet() {
    var common = Fifo.<String>empty().with("a").with("b");
    var left = common.with("left");
    var right = common.with("right");

    assertThat(common).containsExactly("a", "b");
    assertThat(left).containsExactly("a", "b", "left");
    assertThat(right).containsExactly("a", "b", "right");
  }

  @Test
  void removesAndInsertsAnywhere() {
    var queue = Fifo.<String>empty().with("a").with("b").with("c").with("d");

    assertThat(queue.without(0)).containsExactly("b", "c", "d");
    assertThat(queue.without(1)).containsExactly("a", "c", "d");
    assertThat(queue.without(3).with("e")).containsExactly("a", "b", "c", "e");
    assertThat(queue.with(0, "z")).containsExactly("z", "a", "b", "c", "d");
    assertThat(queue.with(2, "z")).containsExactly("a", "b", "z", "c", "d");
    assertThat(queue.replace(1, "z")).containsExactly("a", "z", "c", "d");
    assertThat(queue).containsExactly("a", "b", "c", "d");
  }

  @Test
  void behavesLikeAListThatIsCopied() {
    var random = new Random(3);
    var queue = Fifo.<Integer>empty();
    var model = new ArrayList<Integer>();
    var kept = new ArrayList<Fifo<Integer>>();
    var keptModels = new ArrayList<List<Integer>>();
    for (var i = 0; i < 2_000; i++) {
      var at = random.nextInt(model.size() + 1);
      switch (random.nextInt(5)) {
        case 0 -> {
          queue = queue.with(at, i);
          model.add(at, i);
        }
        case 1 -> {
          if (at < model.size()) {
            queue = queue.without(at);
            model.remove(at);
          }
        }
        case 2 -> {
          if (!model.isEmpty()) {
            queue = queue.without(0);
            model.removeFirst();
          }
        }
        default -> {
          queue = queue.with(i);
          model.add(i);
        }
      }
      kept.add(queue);
      keptModels.add(List.copyOf(model));
    }

    assertThat(kept).isEqualTo(keptModels);
  }
}
