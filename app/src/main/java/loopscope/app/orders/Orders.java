package loopscope.app.orders;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import loopscope.engine.trace.log.TraceLog;

/** The outputs that were seen in runs of one program, each by another schedule. */
public final class Orders {
  private final Map<Printed, Order> seen = new LinkedHashMap<>();
  private int runs;

  /** Adds a run; without exit code it did not end. */
  public void add(TraceLog trace, OptionalInt exitCode) {
    runs++;
    var printed = Printed.of(trace, exitCode);
    seen.merge(printed, new Order(printed, 1, trace), (known, again) -> known.oneMore());
  }

  /** How many runs there were. */
  public int runs() {
    return runs;
  }

  /** The outputs, the commonest first. */
  public List<Order> found() {
    return seen.values().stream().sorted(Comparator.comparingInt(Order::times).reversed()).toList();
  }
}
