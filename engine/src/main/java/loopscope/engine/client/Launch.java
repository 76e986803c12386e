package loopscope.engine.client;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import loopscope.engine.trace.LoopRules;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.stop.Stop;
import org.jspecify.annotations.Nullable;

/**
 * What to run and how.
 *
 * @param program absolute path of the main program
 * @param arguments those after the program's name
 * @param directory absolute path of the directory it starts in
 * @param sandbox what it may touch; null for all that whoever starts it may
 * @param settings how it is run and recorded
 * @param stop where it stands still first
 */
public record Launch(Path program, List<String> arguments, Path directory, Map<String, String> environment,
    @Nullable Sandbox sandbox, RunSettings settings, Stop stop) {

  /** The budget of a run that asks for no other. */
  public static final long DEFAULT_EVENT_BUDGET = 2_000_000;

  public Launch {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  /** A program with the rights of whoever starts it, recorded at the loop's level. */
  public Launch(Path program, List<String> arguments, Path directory, Map<String, String> environment,
      long eventBudget) {
    this(program, arguments, directory, environment, null, RunSettings.within(eventBudget), new Stop.Never());
  }

  /** The same program, recorded at this level. */
  public Launch at(RecordingLevel wanted) {
    return new Launch(program, arguments, directory, environment, sandbox, settings.at(wanted), stop);
  }

  /** The same program, by these rules. */
  public Launch by(LoopRules rules) {
    return new Launch(program, arguments, directory, environment, sandbox, settings.by(rules), stop);
  }

  /** The same program, by the schedule that a seed draws; see {@link RunSettings#seed}. */
  public Launch drawn(long seed) {
    return new Launch(program, arguments, directory, environment, sandbox, settings.drawn(seed), stop);
  }

  /** The same program in a sandbox, where it sees a fixed list of environment variables. */
  public Launch in(Sandbox limits) {
    return new Launch(program, arguments, directory, limits.environment(environment), limits, settings, stop);
  }

  /** The same program, which stands still there first. */
  public Launch until(Stop first) {
    return new Launch(program, arguments, directory, environment, sandbox, settings, first);
  }
}
