package loopscope.visualizers.scene.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;
import loopscope.visualizers.model.http.Exchange;
import loopscope.visualizers.model.http.HttpState;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** What a request costs at each server of a program that has more than one: of the loop's time, and of the client's. */
record CostsRegion(Brush brush, HttpState state, long now) {
  private static final double ROW = 26;

  /** What was measured at one server. */
  private record Cost(String server, String path, List<Exchange> exchanges) {
    /** In the middle: the first request of all may have had to wait for much to be loaded. */
    long held(long now) {
      return middle(exchanges.stream().mapToLong(exchange -> exchange.held(now)));
    }

    long taken(long now) {
      return middle(exchanges.stream().mapToLong(exchange -> exchange.taken(now)));
    }

    private static long middle(LongStream values) {
      var sorted = values.sorted().toArray();
      return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
  }

  private String word(String key, Object... values) {
    return brush.words().of("http.costs." + key, values);
  }

  /** Draws it, if there are servers to compare; where it ends. */
  double draw(double x, double y, double width) {
    var costs = costs();
    if (costs.size() < 2) {
      return y;
    }
    var below = brush.heading(word("title"), x, y, width);
    var most = costs.stream().mapToLong(cost -> cost.taken(now)).max().orElse(1);
    for (var cost : costs) {
      row(cost, most, new Bounds(x, below, width, ROW));
      below += ROW;
    }
    return below;
  }

  private List<Cost> costs() {
    var servers = new LinkedHashMap<String, List<Exchange>>();
    for (var lane : state.lanes()) {
      servers.computeIfAbsent(lane.accepted().local(), unknown -> new ArrayList<>()).addAll(lane.exchanges());
    }
    return servers.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(entry -> new Cost(
        entry.getKey(),
        entry.getValue().getFirst().request().url(), entry.getValue())).toList();
  }

  private void row(Cost cost, long most, Bounds bounds) {
    var pen = brush.pen();
    var palette = pen.palette();
    var held = brush.words().millis(cost.held(now));
    var taken = brush.words().millis(cost.taken(now));
    var says = word("row", cost.path(), cost.server(), cost.exchanges().size(), held, taken);
    pen.group(new Meaning(says, says, cost.exchanges().getFirst().request().seq(), null), bounds, () -> {
      var name = bounds.width() * 0.22;
      pen.text(pen.letters().fit(cost.path() + " × " + cost.exchanges().size(), Type.SMALL_NAME, name - 8),
          bounds.x(),
          bounds.y() + 16, Type.SMALL_NAME, palette.text());
      var room = bounds.width() * 0.78 - 150;
      bar(bounds.x() + name, bounds.y() + 6, room * cost.taken(now) / Math.max(1, most), palette.io(), false);
      bar(bounds.x() + name, bounds.y() + 6, room * Math.min(cost.held(now), cost.taken(now)) / Math.max(1,
          most),
          palette.io(), true);
      pen.text(pen.letters().fit(held + " / " + taken, Type.PLACE, 144), bounds.right(), bounds.y() + 16,
          Type.PLACE,
          palette.text(), Anchor.END);
    });
  }

  private void bar(double x, double y, double width, Colour colour, boolean filled) {
    var bounds = new Bounds(x, y, Math.max(2, width), 12);
    brush.pen().rect(bounds, 3, filled ? Style.filled(colour)
        : Style.framed(brush.pen().palette().panel(), colour, 1.2));
  }
}
