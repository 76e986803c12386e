package loopscope.app.orders;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.engine.client.Launch;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.trace.TraceLog;

/** Runs a program again and again, each time by another schedule, and keeps the outputs that were seen. */
public final class Orders {
  private final Map<Printed, Order> seen = new LinkedHashMap<>();
  private int runs;

  /** Runs it once more, for so long at most. */
  public void runOnce(LocalEngine engine, Launch launch, Duration limit) {
    var trace = new TraceLog();
    var exitCode = engine.explore(launch, ++runs, trace, limit);
    var printed = Printed.of(trace, exitCode);
    seen.merge(printed, new Order(printed, 1, trace), (known, again) -> known.oneMore());
  }

  /** How often it ran. */
  public int runs() {
    return runs;
  }

  /** The outputs, the commonest first. */
  public List<Order> found() {
    return seen.values().stream().sorted(Comparator.comparingInt(Order::times).reversed()).toList();
  }
}
