package loopscope.visualizers.scene;

import java.util.List;
import java.util.function.IntFunction;
import loopscope.visualizers.model.Callback;
import loopscope.visualizers.picture.Sign;

/**
 * A queue as the picture shows it.
 *
 * @param note what is said beside it; may be empty
 * @param tokens the one at an index
 * @param empty what is said when nothing waits
 */
record Section(Sign sign, String title, String note, int size, IntFunction<Token> tokens, String empty) {

  static <C extends Callback> Section of(Sign sign, String title, String note, List<C> queue, Tokens tokens,
      String empty) {
    return new Section(sign, title, note, queue.size(), index -> tokens.waiting(queue.get(index)), empty);
  }
}
