package loopscope.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loopscope.app.compare.Outcome.Note;
import loopscope.app.compare.Row.Changed;
import loopscope.app.compare.Row.Cut;
import loopscope.app.compare.Row.Heading;
import loopscope.app.compare.Row.Line;
import loopscope.app.compare.Row.OnlyHere;
import loopscope.app.compare.Row.OnlyNode;
import loopscope.app.compare.Row.Same;
import loopscope.engine.client.Ending;
import loopscope.engine.trace.OutputStreamKind;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Ending WELL = new Ending.Exited(0);
  private static final Ending STOPPED = new Ending.Stopped(null);

  @Test
  void sameOutputAndSameExitCodeAreEqual() {
    var comparison = compare(outcome("a\nb\n", "", WELL), outcome("a\nb\n", "", WELL));
    assertThat(comparison.verdict()).isEqualTo(new Verdict.Equal());
    assertThat(comparison.rows()).containsExactly(new Heading(OutputStreamKind.STDOUT), same(1, "a"), same(2,
        "b"));
  }

  @Test
  void linesAreAlignedAroundThoseThatDiffer() {
    var comparison = compare(outcome("a\nb\nmine\nd\n", "", WELL), outcome("a\nB\nd\ntheirs\n", "", WELL));
    assertThat(comparison.verdict()).isEqualTo(new Verdict.DiffersAt(OutputStreamKind.STDOUT, 2));
    assertThat(comparison.rows()).containsExactly(new Heading(OutputStreamKind.STDOUT), same(1, "a"),
        new Changed(new Line(2, "b"), new Line(2, "B")), new OnlyHere(new Line(3, "mine")), new Same(new Line(
            4, "d"), new Line(3, "d")), new OnlyNode(new Line(4, "theirs")));
  }

  @Test
  void standardOutputCountsBeforeStandardErrorAndTheExitCode() {
    var here = outcome("a\n", "x\n", new Ending.Exited(1));
    assertThat(compare(here, outcome("b\n", "y\n", WELL)).verdict()).isEqualTo(new Verdict.DiffersAt(
        OutputStreamKind.STDOUT, 1));
    assertThat(compare(here, outcome("a\n", "y\n", WELL)).verdict()).isEqualTo(new Verdict.DiffersAt(
        OutputStreamKind.STDERR, 1));
    assertThat(compare(here, outcome("a\n", "x\n", WELL)).verdict()).isEqualTo(new Verdict.ExitCodes(1, 0));
  }

  @Test
  void missingLineBreakAtTheEndIsADifference() {
    assertThat(compare(outcome("a\n", "", WELL), outcome("a", "", WELL)).verdict()).isEqualTo(
        new Verdict.LastLineBreak(OutputStreamKind.STDOUT, true));
  }

  @Test
  void callsInsideNodeAndLoopscopeAreNotCompared() {
    var here = "Error: x\n    at go (/p/a.js:2:9)\n    at run (node:timers:37:15)\n\nNode.js v20.0.0\n";
    var node = "Error: x\n    at go (/p/a.js:2:9)\n    at list (node:internal/timers:581:17)\n"
        + "    at process.run (node:internal/timers:519:7)\n\nNode.js v20.0.0\n";
    var comparison = compare(outcome("", here, WELL), outcome("", node, WELL));
    assertThat(comparison.verdict()).isEqualTo(new Verdict.Equal());
    assertThat(comparison.rows()).contains(same(3, PrintedTextCollector.INNER_CALLS));
    var elsewhere = node.replace("a.js:2:9", "a.js:3:1");
    assertThat(compare(outcome("", here, WELL), outcome("", elsewhere, WELL)).verdict()).isEqualTo(
        new Verdict.DiffersAt(OutputStreamKind.STDERR, 2));
  }

  @Test
  void stoppedRunsAreComparedAsFarAsBothPrintedWholeLines() {
    var here = outcome("1\n2\n3", "", STOPPED);
    assertThat(compare(here, outcome("1\n2\n3\n4\n", "", STOPPED)).verdict()).isEqualTo(
        new Verdict.EqualSoFar(2));
    assertThat(compare(here, outcome("1\nx\n", "", STOPPED)).verdict()).isEqualTo(new Verdict.DiffersAt(
        OutputStreamKind.STDOUT, 2));
    assertThat(compare(here, outcome("1\n2\n3", "", WELL)).verdict()).isEqualTo(new Verdict.Endings(STOPPED,
        WELL));
  }

  @Test
  void linesThatAreNotKeptAreComparedAllTheSame() {
    var most = PrintedTextCollector.MOST_LINES;
    var lines = "x\n".repeat(most);
    var here = outcome(lines + "y\n", "", WELL);
    assertThat(compare(here, outcome(lines + "y\n", "", WELL)).verdict()).isEqualTo(new Verdict.Equal());
    var comparison = compare(here, outcome(lines + "z\nz\n", "", WELL));
    assertThat(comparison.verdict()).isEqualTo(new Verdict.DiffersUnseen(OutputStreamKind.STDOUT));
    assertThat(comparison.rows()).hasSize(most + 2).last().isEqualTo(new Cut(1, 2));
  }

  @Test
  void outputsWithNothingInCommonAreComparedInBoundedMemoryAndTime() {
    var ours = new StringBuilder();
    var nodes = new StringBuilder();
    for (var i = 0; i < PrintedTextCollector.MOST_LINES; i++) {
      ours.append("here ").append(i).append('\n');
      nodes.append("node ").append(i).append('\n');
    }
    assertThat(compare(outcome(ours.toString(), "", WELL), outcome(nodes.toString(), "", WELL)).rows())
        .hasSize(PrintedTextCollector.MOST_LINES + 1).filteredOn(Changed.class::isInstance).hasSize(
            PrintedTextCollector.MOST_LINES);
  }

  @Test
  void wordsThatDifferAreMarkedWithinTheirLine() {
    assertThat(Piece.of("read 12 bytes", "read 13 bytes")).containsExactly(new Piece("read ", false),
        new Piece("12", true), new Piece(" bytes", false));
    assertThat(Piece.of("a  b", "a b")).containsExactly(new Piece("a", false), new Piece(" ", true),
        new Piece(" b", false));
  }

  @Test
  void chunksThatBreakALineOrACharacterMakeNoDifference() {
    var whole = new PrintedTextCollector();
    whole.append("one \uD83D\uDE00\ntwo");
    var pieces = new PrintedTextCollector();
    List.of("on", "e \uD83D", "\uDE00", "\n", "two").forEach(pieces::append);
    assertThat(pieces.text()).isEqualTo(whole.text());
    assertThat(whole.text().lines()).containsExactly("one \uD83D\uDE00", "two");
  }

  private static Comparison compare(Outcome here, Outcome node) {
    return Comparison.of(here, node, "20.0.0");
  }

  private static Outcome outcome(String stdout, String stderr, Ending ending) {
    return new Outcome(text(stdout), text(stderr), ending, Note.NONE);
  }

  private static PrintedText text(String printed) {
    var collector = new PrintedTextCollector();
    collector.append(printed);
    return collector.text();
  }

  private static Row same(int number, String text) {
    return new Same(new Line(number, text), new Line(number, text));
  }
}
