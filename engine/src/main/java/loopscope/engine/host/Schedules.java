package loopscope.engine.host;

import java.util.Random;
import loopscope.engine.loop.RealSchedule;
import loopscope.engine.loop.Schedule;
import loopscope.engine.loop.explore.ExploredSchedule;
import loopscope.engine.trace.RunSettings;

/** The schedule that a run asks for. */
final class Schedules {
  private Schedules() {}

  static Schedule of(RunSettings settings) {
    return settings.seed() == RunSettings.REAL ? new RealSchedule()
        : new ExploredSchedule(new Random(settings.seed())::nextInt);
  }
}
