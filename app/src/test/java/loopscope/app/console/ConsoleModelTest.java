package loopscope.app.console;

import static loopscope.engine.trace.OutputStreamKind.STDERR;
import static loopscope.engine.trace.OutputStreamKind.STDOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.junit.jupiter.api.Test;

class ConsoleModelTest {
  private final ConsoleModel console = new ConsoleModel();

  @Test
  void textIsSplitIntoLinesOfOneStreamEach() {
    console.append(List.of(written(0, STDOUT, "a\nb"), written(1, STDOUT, "c\n"), written(2, STDOUT, "d"),
        written(
            3, STDERR, "e\n\n")));
    assertThat(lines()).containsExactly("STDOUT a", "STDOUT bc", "STDOUT d", "STDERR e", "STDERR ");
  }

  @Test
  void unfinishedLineGoesOnWithTheNextEvents() {
    console.append(List.of(written(0, STDOUT, "a")));
    console.append(List.of(written(1, STDOUT, "b")));
    console.append(List.of());
    console.append(List.of(written(2, STDOUT, "\nc\n")));
    assertThat(lines()).containsExactly("STDOUT ab", "STDOUT c");
  }

  @Test
  void lineShowsWhatWasPrintedOfItAtAMoment() {
    console.append(List.of(written(4, STDOUT, "one "), written(7, STDOUT, "two\n"), written(9, STDOUT,
        "three\n")));
    var line = console.lines().getFirst();
    assertThat(List.of(line.printed(3), line.printed(4), line.printed(6), line.printed(7))).containsExactly(
        "",
        "one ", "one ", "one two");
    console.positionProperty().set(3);
    assertThat(console.lastPrinted()).isEqualTo(-1);
    console.positionProperty().set(8);
    assertThat(console.lastPrinted()).isEqualTo(0);
    console.positionProperty().set(9);
    assertThat(console.lastPrinted()).isEqualTo(1);
  }

  @Test
  void floodKeepsItsLastLinesAndCountsTheOthers() {
    console.append(IntStream.range(0, ConsoleModel.MOST + 5).<TraceEvent>mapToObj(i -> written(i, STDOUT, i
        + "\n"))
        .toList());
    assertThat(console.lines()).hasSize(ConsoleModel.MOST);
    assertThat(console.lines().getFirst().text()).isEqualTo("5");
    assertThat(console.droppedProperty().get()).isEqualTo(5);
  }

  @Test
  void endlessLineIsCutShort() {
    console.append(IntStream.range(0, 10_000).<TraceEvent>mapToObj(i -> written(i, STDOUT, "0123456789"))
        .toList());
    assertThat(console.lines()).hasSize(1);
    assertThat(console.lines().getFirst().text()).hasSize(ConsoleLine.LONGEST + 2);
  }

  private List<String> lines() {
    return console.lines().stream().map(line -> line.stream() + " " + line.text()).toList();
  }

  private static OutputWritten written(long seq, OutputStreamKind stream, String text) {
    return new OutputWritten(new Stamp(seq, seq * 1000, 0, Stamp.NO_CAUSE), stream, text, null);
  }
}
