package loopscope.visualizers.scene.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.scene.Words;
import loopscope.visualizers.scene.memory.Graph.Found;

/** Finds what is reached from the variables, nearest first, until there is no room for more. */
final class GraphReader {
  private static final int MOST = 60;
  /** Of a deep recursion the outermost and the innermost calls are shown. */
  private static final int MOST_CALLS = 24;
  private static final int OUTER_CALLS = 3;

  private final Sight sight;
  private final Map<Key, Found> found = new LinkedHashMap<>();
  private final ArrayDeque<Box> unread = new ArrayDeque<>();
  /** The card on which a scope's variables stand. */
  private final Map<Long, Key> cardOf = new HashMap<>();

  GraphReader(Memory memory, long seq, long since, Marks marks, Words words) {
    sight = new Sight(memory, seq, since, marks, words, cardOf);
  }

  Graph read() {
    var cards = cards();
    unread.addAll(cards);
    while (!unread.isEmpty() && found.size() < MOST) {
      follow(unread.remove());
    }
    return new Graph(cards, List.copyOf(found.values()), sight.marks().chosen(), cards.isEmpty() ? nothing()
        : "");
  }

  private String nothing() {
    var memory = sight.memory();
    if (sight.seq() >= memory.end()) {
      return sight.words().of("memory.end", memory.end());
    }
    return sight.words().of(memory.isEmpty() ? "memory.none"
        : memory.isKnown(sight.seq()) ? "memory.nothing"
            : "memory.unknown");
  }

  /** Modules stay where they are when they are over: functions go on seeing their variables. */
  private List<Box> cards() {
    var memory = sight.memory();
    var stack = memory.stack(sight.seq()).reversed();
    if (!memory.isKnown(sight.seq())) {
      return List.of();
    }
    var modules = memory.modules(sight.seq());
    var calls = new ArrayList<Cards.Call>();
    for (var module : modules) {
      var scope = module.getFirst().created().scope();
      calls.add(new Cards.Call(new Key.OfScope(scope), stack.stream().filter(frame -> frame.entered()
          .scope() == scope)
          .findFirst(), module));
    }
    for (var frame : stack) {
      if (calls.stream().noneMatch(call -> call.frame().filter(frame::equals).isPresent())) {
        calls.add(new Cards.Call(new Key.OfFrame(frame.entered().frame()), Optional.of(frame), List.of()));
      }
    }
    var cards = new Cards(sight, stack.isEmpty() ? null : stack.getLast());
    if (calls.size() <= MOST_CALLS) {
      return cards(cards, calls);
    }
    var some = new ArrayList<>(cards(cards, calls.subList(0, OUTER_CALLS)));
    var inner = calls.size() - (MOST_CALLS - OUTER_CALLS);
    some.add(cards.between(inner - OUTER_CALLS));
    some.addAll(cards(cards, calls.subList(inner, calls.size())));
    return some;
  }

  private List<Box> cards(Cards cards, List<Cards.Call> calls) {
    calls.forEach(call -> cards.scopes(call).forEach(scope -> cardOf.put(scope.created().scope(), call
        .key())));
    return calls.stream().map(cards::card).toList();
  }

  private void follow(Box box) {
    for (var row = 0; row < box.rows().size() && found.size() < MOST; row++) {
      var target = box.rows().get(row).target();
      if (target != null && !found.containsKey(target) && !cardOf.containsValue(target)) {
        var next = switch (target) {
          case Key.OfObject(var object) -> new ObjectBox(sight, object).box();
          case Key.OfScope(var scope) -> new Cards(sight, null).kept(scope);
          case Key.OfFrame frame -> throw new IllegalStateException("no row refers to a call");
          case Key.BetweenCalls between -> throw new IllegalStateException("no row refers to left out calls");
        };
        found.put(target, new Found(next, box.key(), row));
        unread.add(next);
      }
    }
  }
}
