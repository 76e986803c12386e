package loopscope.app.orders;

import loopscope.engine.trace.log.TraceLog;

/**
 * One of the outputs of a program.
 *
 * @param times how many runs had it
 * @param example what happened in the first of them
 */
public record Order(Printed printed, int times, TraceLog example) {

  Order oneMore() {
    return new Order(printed, times + 1, example);
  }
}
