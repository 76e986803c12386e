package loopscope.visualizers.playback;

import java.util.List;

/** How fast a run is played. */
public sealed interface Speed {

  /** So many events in a second, each for the same time: slow motion. */
  record Events(double perSecond) implements Speed {}

  /** As it happened, times {@code factor}; a stretch in which nothing happens is cut short. */
  record Time(double factor) implements Speed {}

  /** The speeds offered, slowest first. */
  List<Speed> OFFERED = List.of(new Events(0.5), new Events(1), new Events(2), new Events(5), new Events(20),
      new Time(0.001), new Time(0.01), new Time(0.1), new Time(1));

  /** The speed to begin with. */
  Speed NORMAL = new Events(2);
}
