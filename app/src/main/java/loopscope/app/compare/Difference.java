package loopscope.app.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Where two lists differ: from here to there in the one, and what stands in its place in the other. Ends are exclusive. */
record Difference(int from, int to, int otherFrom, int otherTo) {

  /** All, in order. The memory it takes grows with the lists only, also when they have nothing in common. */
  static List<Difference> between(List<String> one, List<String> other) {
    var differences = new ArrayList<Difference>();
    for (var delta : DiffUtils.diff(one, other, new MeyersDiffWithLinearSpace<>()).getDeltas()) {
      var next = of(delta);
      if (!differences.isEmpty() && differences.getLast().touches(next)) {
        differences.add(differences.removeLast().with(next));
      } else {
        differences.add(next);
      }
    }
    return differences;
  }

  int size() {
    return to - from;
  }

  int otherSize() {
    return otherTo - otherFrom;
  }

  private boolean touches(Difference next) {
    return to == next.from && otherTo == next.otherFrom;
  }

  private Difference with(Difference next) {
    return new Difference(from, next.to, otherFrom, next.otherTo);
  }

  private static Difference of(AbstractDelta<String> delta) {
    var source = delta.getSource();
    var target = delta.getTarget();
    return new Difference(source.getPosition(), source.getPosition() + source.size(), target.getPosition(),
        target.getPosition() + target.size());
  }
}
