package loopscope.visualizers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.Samples;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final LoopModel MODEL = new LoopModel(0);
  private final TraceLog log = Samples.busy(3_000).log();

  private List<LoopState> forward() {
    var states = new ArrayList<LoopState>();
    states.add(MODEL.initial());
    for (var event : log.range(0, log.size())) {
      states.add(MODEL.apply(states.getLast(), event));
    }
    return states;
  }

  @Test
  void goingBackFromTheEndMeetsTheStatesOfGoingForward() {
    var history = new History<>(MODEL, log);
    var backward = new ArrayList<LoopState>();
    for (var seq = log.size() - 1; seq >= -1; seq--) {
      backward.add(history.at(seq));
    }

    assertThat(backward.reversed()).isEqualTo(forward());
  }

  @Test
  void jumpingAboutMeetsTheStatesOfGoingForward() {
    var forward = forward();
    var history = new History<>(MODEL, log);

    new Random(7).ints(500, 0, forward.size())
        .forEach(index -> assertThat(history.at(index - 1L)).isEqualTo(forward.get(index)));
  }

  @Test
  void growsWithTheLog() {
    var growing = new TraceLog();
    var history = new History<>(MODEL, growing);
    var forward = forward();
    for (var event : log.range(0, log.size())) {
      growing.append(event);
      assertThat(history.at(growing.size() - 1L)).isEqualTo(forward.get(growing.size()));
    }
  }

  @Test
  void whatHasNotHappenedHasNoState() {
    var history = new History<>(MODEL, new TraceLog());

    assertThat(history.at(-1)).isEqualTo(MODEL.initial());
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> history.at(0));
  }
}
