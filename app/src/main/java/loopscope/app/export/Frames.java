package loopscope.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.visualizers.paint.SvgPainter;
import loopscope.visualizers.picture.Picture;

/**
 * One view over all moments: its pictures as lists of shapes. A shape is written once, and a moment as what changes in the list of the one
 * before: how many at the start and at the end stay, then what stands between.
 */
final class Frames {
  private final Colours colours;
  private final Map<String, Integer> shapes = new LinkedHashMap<>();
  private final List<List<Integer>> edits = new ArrayList<>();
  private List<Integer> last = List.of();

  Frames(Colours colours) {
    this.colours = colours;
  }

  /** Adds the next moment, drawn in both themes. */
  void add(Picture light, Picture dark) {
    var lights = SvgPainter.elements(light);
    var darks = SvgPainter.elements(dark);
    var next = new ArrayList<Integer>();
    for (var each = 0; each < lights.size(); each++) {
      next.add(number(colours.unify(lights.get(each), darks.get(each))));
    }
    edits.add(edit(last, next, light));
    last = next;
  }

  private int number(String shape) {
    return shapes.computeIfAbsent(shape, unknown -> shapes.size());
  }

  private static List<Integer> edit(List<Integer> before, List<Integer> after, Picture size) {
    var shorter = Math.min(before.size(), after.size());
    var start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    var end = 0;
    while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1
        - end))) {
      end++;
    }
    var edit = new ArrayList<>(List.of((int) Math.ceil(size.width()), (int) Math.ceil(size.height()), start,
        end));
    edit.addAll(after.subList(start, after.size() - end));
    return edit;
  }

  Map<String, Object> json() {
    return Map.of("shapes", shapes.keySet(), "edits", edits);
  }
}
