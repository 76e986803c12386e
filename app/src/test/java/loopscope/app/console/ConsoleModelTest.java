package loopscope.app.console;

import static loopscope.engine.trace.OutputStreamKind.STDERR;
import static loopscope.engine.trace.OutputStreamKind.STDOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.PermissionKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.ProcessEvent.PermissionDenied;
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
    var line = printed(0);
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
    assertThat(printed(0).text()).isEqualTo("5");
    assertThat(console.droppedProperty().get()).isEqualTo(5);
  }

  @Test
  void whatIsRefusedStandsBetweenWhatIsPrintedAndIsSaidOnce() {
    console.append(List.of(written(0, STDOUT, "be"), denied(1, "/etc"), written(2, STDOUT, "gin\n"), denied(3,
        "/etc")));
    console.append(List.of(denied(4, "/tmp"), denied(5, "/etc")));
    assertThat(lines()).containsExactly("STDOUT be", "refused /etc", "STDOUT gin", "refused /tmp");
    console.clear();
    console.append(List.of(denied(0, "/etc")));
    assertThat(lines()).as("the next run").containsExactly("refused /etc");
  }

  @Test
  void endlessLineIsCutShort() {
    console.append(IntStream.range(0, 10_000).<TraceEvent>mapToObj(i -> written(i, STDOUT, "0123456789"))
        .toList());
    assertThat(console.lines()).hasSize(1);
    assertThat(printed(0).text()).hasSize(ConsoleLine.LONGEST + 2);
  }

  private List<String> lines() {
    return console.lines().stream().map(line -> switch (line) {
      case ConsoleLine.Printed printed -> printed.stream() + " " + printed.text();
      case ConsoleLine.Refused refused -> "refused " + refused.refusal().resource();
    }).toList();
  }

  private ConsoleLine.Printed printed(int index) {
    return (ConsoleLine.Printed) console.lines().get(index);
  }

  private static PermissionDenied denied(long seq, String resource) {
    return new PermissionDenied(new Stamp(seq, seq * 1000, 0, Stamp.NO_CAUSE), PermissionKind.FILE, resource);
  }

  private static OutputWritten written(long seq, OutputStreamKind stream, String text) {
    return new OutputWritten(new Stamp(seq, seq * 1000, 0, Stamp.NO_CAUSE), stream, text, null);
  }
}
