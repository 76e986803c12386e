package loopscope.visualizers.scene.modules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.visualizers.model.modules.Dependency;
import loopscope.visualizers.model.modules.LoadedModule;
import loopscope.visualizers.model.modules.ModulesState;

/** The modules as a tree, each below the one that asked for it first; what is not looked at is folded until the rest fits. */
final class ModuleTree {
  private static final String PACKAGES = "node_modules";

  /** A line of the tree. */
  sealed interface Row {

    /** How deep it is in the tree. */
    int depth();

    /**
     * A module.
     *
     * @param parent the number of the module above it; 0 for none
     * @param hidden how many modules below it are folded away
     */
    record OfModule(LoadedModule module, int parent, int depth, int hidden) implements Row {}

    /** So many modules below one that are not shown. */
    record More(int parent, int depth, int count) implements Row {}
  }

  private final ModulesState state;
  private final Set<Integer> unfolded;
  private final Map<Integer, List<Integer>> children = new HashMap<>();
  private final List<Integer> roots = new ArrayList<>();
  private final Map<Integer, Integer> parents = new HashMap<>();
  private final int deepest;

  ModuleTree(ModulesState state, Set<Integer> unfolded) {
    this.state = state;
    this.unfolded = unfolded;
    for (var each : state.dependencies()) {
      if (each.kind() == Dependency.Kind.LOADS && each.from() > 0) {
        parents.putIfAbsent(each.to(), each.from());
      }
    }
    // A bundle has all its modules at once, whoever asks for them first.
    for (var module : state.modules()) {
      module.defined().filter(defined -> !defined.by().equals(module.file())).flatMap(defined -> state.of(
          defined
              .by())).ifPresent(by -> parents.put(module.number(), by.number()));
    }
    for (var module : state.modules()) {
      var parent = parents.getOrDefault(module.number(), 0);
      (parent == 0 ? roots : children.computeIfAbsent(parent, key -> new ArrayList<>())).add(module.number());
    }
    deepest = state.modules().stream().mapToInt(module -> depth(module.number())).max().orElse(0);
  }

  /** The lines, not more than these if folding helps. */
  List<Row> rows(int most) {
    var active = active();
    for (var folding = 0; folding <= deepest + 1; folding++) {
      var rows = new ArrayList<Row>();
      add(rows, roots, 0, 0, new Folding(folding, active, Integer.MAX_VALUE));
      if (rows.size() <= most) {
        return rows;
      }
    }
    var rows = new ArrayList<Row>();
    add(rows, roots, 0, 0, new Folding(deepest + 1, active, Math.max(4, most - 3 - 2 * active.size())));
    return rows;
  }

  /**
   * What is folded.
   *
   * @param strength 0 is nothing, 1 are packages, then also what is deep down, up to everything below the main module
   * @param siblings so many of those that one module asked for are shown
   */
  private record Folding(int strength, Set<Integer> active, int siblings) {}

  /** The modules that happen, and those above them: they are never folded. */
  private Set<Integer> active() {
    var active = new HashSet<Integer>();
    state.evaluating().forEach(each -> active.add(each.module()));
    state.focused().ifPresent(module -> active.add(module.number()));
    for (var each : List.copyOf(active)) {
      for (var above = parents.get(each); above != null && active.add(above);) {
        above = parents.get(above);
      }
    }
    return active;
  }

  private int depth(int number) {
    var depth = 0;
    for (var above = parents.get(number); above != null; above = parents.get(above)) {
      depth++;
    }
    return depth;
  }

  private void add(List<Row> rows, List<Integer> siblings, int parent, int depth, Folding folding) {
    var shown = unfolded.contains(parent) ? siblings : some(siblings, folding);
    var left = shown.size() == siblings.size() ? 0 : hidden(siblings, new HashSet<>(shown));
    for (var number : shown) {
      var below = children.getOrDefault(number, List.of());
      var folded = !below.isEmpty() && isFolded(number, depth, folding);
      rows.add(new Row.OfModule(state.module(number), parent, depth, folded ? size(number) : 0));
      if (!folded) {
        add(rows, below, number, depth + 1, folding);
      }
    }
    if (left > 0) {
      rows.add(new Row.More(parent, depth, left));
    }
  }

  /** How many modules are not shown, with all below them. */
  private int hidden(List<Integer> siblings, Set<Integer> shown) {
    return siblings.stream().filter(number -> !shown.contains(number)).mapToInt(number -> 1 + size(number))
        .sum();
  }

  /** The first ones, and those where something happens. */
  private static List<Integer> some(List<Integer> siblings, Folding folding) {
    if (siblings.size() <= folding.siblings()) {
      return siblings;
    }
    var some = new ArrayList<Integer>();
    for (var number : siblings) {
      if (some.size() < folding.siblings() || folding.active().contains(number)) {
        some.add(number);
      }
    }
    return some;
  }

  private boolean isFolded(int number, int depth, Folding folding) {
    if (unfolded.contains(number) || folding.strength() == 0 || isOnTheWay(number, folding)) {
      return false;
    }
    return isOfPackage(number) && folding.strength() >= 1 || depth > deepest + 1 - folding.strength();
  }

  /** Whether something below it happens. */
  private boolean isOnTheWay(int number, Folding folding) {
    return children.getOrDefault(number, List.of()).stream().anyMatch(folding.active()::contains);
  }

  private boolean isOfPackage(int number) {
    return state.module(number).file().replace('\\', '/').contains("/" + PACKAGES + "/");
  }

  /** How many modules are below one. */
  private int size(int number) {
    var size = 0;
    for (var child : children.getOrDefault(number, List.of())) {
      size += 1 + size(child);
    }
    return size;
  }
}
