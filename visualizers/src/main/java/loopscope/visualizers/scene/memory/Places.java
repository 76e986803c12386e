package loopscope.visualizers.scene.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where boxes stand. A box keeps its place as long as it is seen, and gets it back when it comes again, unless another has taken
 * it: nothing jumps because something else changed. Immutable.
 */
public final class Places {
  /** Nothing has a place yet. */
  public static final Places NONE = new Places(Map.of());

  static final double GAP = 14;

  /**
   * A box's place, in units of normal text.
   *
   * @param column from 0, the one beside the calls
   */
  record Spot(int column, double top, double height) {
    private double bottom() {
      return top + height;
    }

    private boolean overlaps(Spot other) {
      return column == other.column && top < other.bottom() + GAP && other.top < bottom() + GAP;
    }
  }

  private final Map<Key, Spot> spots;

  private Places(Map<Key, Spot> spots) {
    this.spots = spots;
  }

  /** Where a box stands that has been settled. */
  Spot of(Key key) {
    return Objects.requireNonNull(spots.get(key));
  }

  /** Gives every box of a graph its place: to the right of what refers to it, at about the same height. */
  public Places settle(Graph graph) {
    var next = new HashMap<>(spots);
    var taken = new ArrayList<Spot>();
    var cards = cardTops(graph);
    var homeless = new ArrayList<Graph.Found>();
    for (var found : graph.objects()) {
      var spot = spots.get(found.box().key());
      if (spot != null && spot.height() >= found.box().roomHeight() && taken.stream().noneMatch(
          spot::overlaps)) {
        taken.add(spot);
      } else {
        homeless.add(found);
      }
    }
    for (var found : homeless) {
      var from = next.get(found.from());
      var cardTop = cards.get(found.from());
      var row = Box.rowMiddle(found.row()) - Box.TITLE_HEIGHT / 2;
      var spot = cardTop == null && from != null
          ? free(from.column() + 1, from.top() + (found.row() == 0 ? 0 : row), found, taken)
          : free(0, Objects.requireNonNullElse(cardTop, 0.0) + row, found, taken);
      next.put(found.box().key(), spot);
      taken.add(spot);
    }
    return new Places(next);
  }

  /** The nearest free place, at the wanted height or above or below it. */
  private static Spot free(int column, double wanted, Graph.Found found, List<Spot> taken) {
    var height = found.box().roomHeight();
    var tops = new ArrayList<>(List.of(wanted, 0.0));
    for (var each : taken) {
      if (each.column() == column) {
        tops.add(each.bottom() + GAP);
        tops.add(each.top() - height - GAP);
      }
    }
    return tops.stream().filter(top -> top >= 0).map(top -> new Spot(column, top, height)).filter(
        spot -> taken.stream()
            .noneMatch(spot::overlaps)).min(Comparator.comparingDouble(spot -> Math.abs(spot.top() - wanted)))
        .orElseThrow();
  }

  /** The calls' cards stand below each other. */
  private static Map<Key, Double> cardTops(Graph graph) {
    var tops = new HashMap<Key, Double>();
    var top = 0.0;
    for (var card : graph.cards()) {
      tops.put(card.key(), top);
      top += card.roomHeight() + GAP;
    }
    return tops;
  }
}
