package loopscope.visualizers.model.http;

import java.util.Map;
import java.util.TreeMap;

/**
 * What all requests of a run came to, also those that are no longer kept one by one.
 *
 * @param statuses how often each status was answered
 * @param held how long handlers that have returned had the loop, in nanoseconds
 */
public record Totals(Map<Integer, Integer> statuses, long held) {
  static final Totals NONE = new Totals(Map.of(), 0);

  public Totals {
    statuses = Map.copyOf(statuses);
  }

  Totals answered(int statusCode) {
    var more = new TreeMap<>(statuses);
    more.merge(statusCode, 1, Integer::sum);
    return new Totals(more, held);
  }

  Totals held(long nanos) {
    return new Totals(statuses, held + nanos);
  }
}
