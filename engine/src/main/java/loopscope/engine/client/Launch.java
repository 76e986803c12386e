package loopscope.engine.client;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run and how.
 *
 * @param program absolute path of the main program
 * @param arguments those after the program's name
 * @param directory absolute path of the directory it starts in
 * @param eventBudget how many events are recorded at most
 */
public record Launch(Path program, List<String> arguments, Path directory, Map<String, String> environment,
    long eventBudget) {

  /** The budget of a run that asks for no other. */
  public static final long DEFAULT_EVENT_BUDGET = 2_000_000;

  public Launch {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }
}
