package loopscope.app.compare;

import java.util.ArrayList;
import java.util.List;
import loopscope.app.compare.Row.Line;

/** Puts the lines of two texts side by side, so that as many as possible stand beside their like. */
final class Alignment {
  private final List<String> here;
  private final List<String> node;
  private final List<Row.Lines> rows = new ArrayList<>();
  private int nextHere;
  private int nextNode;

  private Alignment(List<String> here, List<String> node) {
    this.here = here;
    this.node = node;
  }

  static List<Row.Lines> of(List<String> here, List<String> node) {
    var alignment = new Alignment(here, node);
    for (var difference : Difference.between(here, node)) {
      alignment.sameUpTo(difference.from());
      alignment.differing(difference.size(), difference.otherSize());
    }
    alignment.sameUpTo(here.size());
    return List.copyOf(alignment.rows);
  }

  private void sameUpTo(int end) {
    while (nextHere < end) {
      rows.add(new Row.Same(hereLine(), nodeLine()));
    }
  }

  private void differing(int ours, int nodes) {
    var pairs = Math.min(ours, nodes);
    for (var i = 0; i < pairs; i++) {
      rows.add(new Row.Changed(hereLine(), nodeLine()));
    }
    for (var i = pairs; i < ours; i++) {
      rows.add(new Row.OnlyHere(hereLine()));
    }
    for (var i = pairs; i < nodes; i++) {
      rows.add(new Row.OnlyNode(nodeLine()));
    }
  }

  private Line hereLine() {
    var text = here.get(nextHere);
    nextHere++;
    return new Line(nextHere, text);
  }

  private Line nodeLine() {
    var text = node.get(nextNode);
    nextNode++;
    return new Line(nextNode, text);
  }
}
