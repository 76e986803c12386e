package loopscope.acceptance.benchmarks;

import java.util.Arrays;

/** Measured values, in ascending order. */
record Sample(double[] ascending) {

  static Sample of(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return new Sample(sorted);
  }

  double median() {
    return percentile(50);
  }

  double percentile(int percent) {
    return ascending[Math.min(ascending.length - 1, ascending.length * percent / 100)];
  }
}
