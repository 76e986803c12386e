package loopscope.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loopscope.engine.client.Ending;
import loopscope.engine.trace.OutputStreamKind;

/**
 * What a program did here and in node, side by side.
 *
 * @param version that of node
 */
record Comparison(Outcome here, Outcome node, String version, Verdict verdict, List<Row> rows) {

  /** Each stream by itself: in which order a program wrote to two of them cannot be told from outside. */
  static Comparison of(Outcome here, Outcome node, String version) {
    var partly = here.stopped() && node.stopped();
    var rows = new ArrayList<Row>();
    var verdict = Optional.<Verdict>empty();
    var whole = 0;
    for (var stream : OutputStreamKind.values()) {
      var beside = new StreamComparison(stream, here.text(stream), node.text(stream), partly);
      rows.addAll(beside.rows());
      verdict = verdict.or(beside::difference);
      whole += beside.lines();
    }
    var equal = partly ? new Verdict.EqualSoFar(whole) : ofEndings(here.ending(), node.ending());
    return new Comparison(here, node, version, verdict.orElse(equal), List.copyOf(rows));
  }

  private static Verdict ofEndings(Ending here, Ending node) {
    if (here.equals(node)) {
      return new Verdict.Equal();
    }
    return here instanceof Ending.Exited(var ours) && node instanceof Ending.Exited(var nodes)
        ? new Verdict.ExitCodes(ours, nodes)
        : new Verdict.Endings(here, node);
  }
}
