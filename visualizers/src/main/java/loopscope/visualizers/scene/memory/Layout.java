package loopscope.visualizers.scene.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import loopscope.engine.trace.Reference;
import loopscope.visualizers.picture.Bounds;
import org.jspecify.annotations.Nullable;

/** Where the boxes of a graph are drawn. */
final class Layout {
  static final double EDGE = 16;
  static final double TOP = 44;
  private static final double CARD_WIDTH = 220;
  private static final double BOX_WIDTH = 192;
  private static final double ALLEY = 48;

  private final Optional<Reference> chosen;
  private final Map<Key, Placed> placed = new LinkedHashMap<>();

  /** A box and the rectangle it fills. */
  record Placed(Box box, Bounds bounds) {}

  Layout(Graph graph, Places places) {
    chosen = graph.chosen();
    var top = TOP;
    for (var card : graph.cards()) {
      placed.put(card.key(), new Placed(card, new Bounds(EDGE, top, CARD_WIDTH, card.height())));
      top += card.roomHeight() + Places.GAP;
    }
    for (var found : graph.objects()) {
      var box = found.box();
      var spot = places.of(box.key());
      placed.put(box.key(), new Placed(box, new Bounds(columnX(spot.column()), TOP + spot.top(), BOX_WIDTH,
          box
              .height())));
    }
  }

  /** What is looked at in particular. */
  Optional<Reference> chosen() {
    return chosen;
  }

  /** All boxes, those of calls first. */
  Collection<Placed> all() {
    return placed.values();
  }

  /** Where a box is drawn; null when it is not. */
  @Nullable
  Bounds of(@Nullable Key key) {
    var found = placed.get(key);
    return found == null ? null : found.bounds();
  }

  double right() {
    return most(Bounds::right);
  }

  double bottom() {
    return most(Bounds::bottom);
  }

  private double most(ToDoubleFunction<Bounds> edge) {
    return placed.values().stream().map(Placed::bounds).mapToDouble(edge).max().orElse(0);
  }

  static double columnX(int column) {
    return EDGE + CARD_WIDTH + ALLEY + column * (BOX_WIDTH + ALLEY);
  }
}
