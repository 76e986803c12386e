package loopscope.visualizers.scene;

import loopscope.visualizers.model.Course.Life;
import loopscope.visualizers.model.Frame;
import loopscope.visualizers.model.Frame.Checkpoint;
import loopscope.visualizers.model.LoopState;

/** What the middle of the ring says: where the loop is. */
final class Centre {
  private Centre() {}

  static Explanation of(LoopState state, Tokens tokens) {
    var words = tokens.words();
    return switch (state.course().life()) {
      case Life.Unborn() -> new Explanation(words.of("centre.unborn"), words.of("centre.unborn.sentence"));
      case Life.Starting() -> starting(state, tokens);
      case Life.Looping() -> looping(state, words);
      case Life.Ending() -> new Explanation(words.of("centre.ending"), words.of("centre.ending.sentence"));
      case Life.Exited exited -> new Explanation(words.of("centre.exited", exited.code()),
          words.of("centre.exited.sentence"));
    };
  }

  private static Explanation starting(LoopState state, Tokens tokens) {
    var words = tokens.words();
    var outermost = state.stack().isEmpty() ? null : state.stack().getFirst();
    if (outermost instanceof Frame.Module main) {
      return new Explanation(tokens.name(main), words.of("centre.starting.module"));
    }
    if (outermost instanceof Checkpoint checkpoint && checkpoint.after() instanceof Frame.Module main) {
      return new Explanation(tokens.name(main), words.of("centre.starting.checkpoint"));
    }
    return new Explanation(words.of("centre.starting"), words.of("centre.starting.idle"));
  }

  private static Explanation looping(LoopState state, Words words) {
    var course = state.course();
    var turn = words.of("centre.turn." + course.rules(), course.turn());
    var sentence = course.phase() == null
        ? words.of("centre.looping")
        : course.poll() != null
            ? polling(course.poll().timeoutMillis(), words)
            : words.of("centre.phase." + course.phase());
    return new Explanation(turn, course.emptyTurns() == 0
        ? sentence
        : sentence + " " + words.of("centre.empty.turns", course.emptyTurns()));
  }

  private static String polling(long timeout, Words words) {
    return timeout < 0
        ? words.of("centre.poll.forever")
        : timeout == 0 ? words.of("centre.poll.none") : words.of("centre.poll.most", timeout);
  }
}
