package loopscope.acceptance.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A function that prints its label and queues others. */
record Callback(Queue queue, List<Callback> children) {
  private static final Queue[] QUEUES = Queue.values();

  /** Up to {@code budget} callbacks, side by side and nested. */
  static List<Callback> random(RandomGenerator random, int budget) {
    var siblings = new ArrayList<Callback>();
    for (var left = budget; left > 0;) {
      var share = random.nextInt(left) + 1;
      siblings.add(new Callback(QUEUES[random.nextInt(QUEUES.length)], random(random, share - 1)));
      left -= share;
    }
    return List.copyOf(siblings);
  }

  /**
   * What a function does that queues these. One that starts timers lets them become due before it returns, so that the
   * next timers phase runs them all on any machine: otherwise the order would depend on its speed.
   */
  static String body(String label, List<Callback> children) {
    var source = new StringBuilder("\nconsole.log('%s');".formatted(label));
    for (var i = 0; i < children.size(); i++) {
      source.append('\n').append(children.get(i).source(label + "." + (i + 1)));
    }
    if (children.stream().anyMatch(child -> child.queue.startsTimer())) {
      source.append("\nletTimersBecomeDue();");
    }
    return source.append('\n').toString();
  }

  private String source(String label) {
    return queue.queue(body(label + " " + queue, children));
  }

  /** These callbacks with one taken out, its children left in its place or gone with it. */
  static Stream<List<Callback>> smaller(List<Callback> callbacks) {
    return Stream.iterate(0, i -> i < callbacks.size(), i -> i + 1).flatMap(i -> {
      var callback = callbacks.get(i);
      return Stream.concat(Stream.of(List.<Callback>of(), callback.children),
          smaller(callback.children).map(fewer -> List.of(new Callback(callback.queue, fewer))))
          .map(replacement -> replaced(callbacks, i, replacement));
    });
  }

  private static List<Callback> replaced(List<Callback> callbacks, int index, List<Callback> replacement) {
    var result = new ArrayList<>(callbacks.subList(0, index));
    result.addAll(replacement);
    result.addAll(callbacks.subList(index + 1, callbacks.size()));
    return List.copyOf(result);
  }
}
