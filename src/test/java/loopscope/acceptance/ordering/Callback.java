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
   * What a function does that queues these. It lets each timer it starts become due before it goes on, so that the next
   * look at the timers, whichever that is, finds them all due: otherwise the order would depend on the machine's speed.
   */
  static String body(String label, List<Callback> children) {
    var source = new StringBuilder("\nconsole.log('%s');\n".formatted(label));
    for (var i = 0; i < children.size(); i++) {
      var child = children.get(i);
      source.append(child.source(label + "." + (i + 1))).append('\n');
      if (child.queue.startsTimer()) {
        source.append("letTimersBecomeDue();\n");
      }
    }
    return source.toString();
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
