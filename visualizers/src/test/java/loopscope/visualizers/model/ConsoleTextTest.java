package loopscope.visualizers.model;

import static org.assertj.core.api.Assertions.assertThat;

import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.visualizers.TraceBuilder;
import org.junit.jupiter.api.Test;

class ConsoleTextTest {
  private final TraceBuilder trace = new TraceBuilder().start().module("main.js");

  private void write(String text) {
    trace.add(stamp -> new OutputWritten(stamp, OutputStreamKind.STDERR, text, null));
  }

  @Test
  void aPieceKnowsTheEventThatPrintedIt() {
    trace.print("one");
    write("two\n\nthree");
    var text = new ConsoleText(trace.log());

    assertThat(text.update()).isEqualTo(4);
    assertThat(text.piece(0)).extracting(ConsoleText.Piece::text, ConsoleText.Piece::seq).containsExactly(
        "one", 2L);
    assertThat(text.piece(2)).extracting(ConsoleText.Piece::text, ConsoleText.Piece::endsLine)
        .containsExactly("", true);
    assertThat(text.piece(3)).isEqualTo(
        new ConsoleText.Piece(OutputStreamKind.STDERR, "three", false, 3, 300_000, null));
  }

  @Test
  void aMomentHasSeenThePiecesPrintedBeforeIt() {
    trace.print("one");
    write("two\n\nthree");
    var history = new History<>(new ConsoleModel(), trace.log());

    assertThat(history.at(1)).isEqualTo(new ConsoleState(0));
    assertThat(history.at(2)).isEqualTo(new ConsoleState(1));
    assertThat(history.at(3)).isEqualTo(new ConsoleState(new ConsoleText(trace.log()).update()));
  }

  @Test
  void growsWithTheLog() {
    var text = new ConsoleText(trace.log());
    assertThat(text.update()).isZero();

    trace.print("one");
    assertThat(text.update()).isEqualTo(1);
    assertThat(text.update()).isEqualTo(1);
  }
}
