package loopscope.app.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loopscope.engine.trace.OutputStreamKind;

/** One stream of a program here and in node. */
final class StreamComparison {
  private final OutputStreamKind stream;
  private final PrintedText here;
  private final PrintedText node;
  private final boolean partly;
  private final List<Row.Lines> lines;

  /**
   * @param partly whether both were stopped somewhere, so that only what both printed can be compared
   */
  StreamComparison(OutputStreamKind stream, PrintedText here, PrintedText node, boolean partly) {
    this.stream = stream;
    this.here = here;
    this.node = node;
    this.partly = partly;
    lines = partly ? common() : Alignment.of(here.lines(), node.lines());
  }

  /** A heading, the lines and how many are not shown; nothing when nothing was printed. */
  List<Row> rows() {
    if (lines.isEmpty()) {
      return List.of();
    }
    var cut = here.cut() + node.cut() > 0 ? Stream.of(new Row.Cut(here.cut(), node.cut()))
        : Stream.<Row>empty();
    return Stream.of(Stream.of(new Row.Heading(stream)), lines.stream(), cut).<Row>flatMap(part -> part)
        .toList();
  }

  /** How many lines stand side by side. */
  int lines() {
    return lines.size();
  }

  /** The first difference. */
  Optional<Verdict> difference() {
    var first = lines.stream().filter(Row.Lines::differ).findFirst();
    if (first.isPresent()) {
      return first.map(row -> new Verdict.DiffersAt(stream, number(row)));
    }
    if (partly || here.same(node)) {
      return Optional.empty();
    }
    return Optional.of(onlyLastBreakDiffers()
        ? new Verdict.LastLineBreak(stream, here.terminated())
        : new Verdict.DiffersUnseen(stream));
  }

  private boolean onlyLastBreakDiffers() {
    return here.terminated() != node.terminated() && Math.abs(here.length() - node.length()) == 1;
  }

  private List<Row.Lines> common() {
    var ours = here.whole();
    var nodes = node.whole();
    var both = Math.min(ours.size(), nodes.size());
    return Alignment.of(ours.subList(0, both), nodes.subList(0, both));
  }

  private static int number(Row.Lines row) {
    return switch (row) {
      case Row.Changed(var ours, var nodes) -> ours.number();
      case Row.OnlyHere(var ours) -> ours.number();
      case Row.OnlyNode(var nodes) -> nodes.number();
      case Row.Same(var ours, var nodes) -> ours.number();
    };
  }
}
