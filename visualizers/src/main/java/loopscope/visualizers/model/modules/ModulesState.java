package loopscope.visualizers.model.modules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loopscope.visualizers.model.Blocks;
import loopscope.visualizers.model.Fifo;

/**
 * The modules of an isolate at a moment.
 *
 * @param modules in the order in which they were found
 * @param dependencies in the order in which they came to be
 * @param looking searches that go on, the latest last
 * @param last the search that something was heard of last
 * @param evaluating the modules whose code runs, the innermost last
 * @param focus the number of the module that something happened to last; 0 for none
 */
public record ModulesState(Blocks<LoadedModule> modules, Fifo<Dependency> dependencies, List<Search> looking,
    Optional<Search> last, List<Evaluating> evaluating, int focus) {

  /** Before anything was asked for. */
  static final ModulesState NOTHING = new ModulesState(Blocks.empty(), Fifo.empty(), List.of(), Optional
      .empty(), List.of(), 0);

  /**
   * A module whose code runs.
   *
   * @param nested how long modules ran that it loaded
   */
  public record Evaluating(int module, long nested) {}

  public ModulesState {
    looking = List.copyOf(looking);
    evaluating = List.copyOf(evaluating);
  }

  /** The module with a number. */
  public LoadedModule module(int number) {
    return modules.get(number - 1);
  }

  /** The module that was loaded last from a file; one may be loaded anew when the program takes it out of the cache. */
  public Optional<LoadedModule> of(String file) {
    for (var number = modules.size(); number > 0; number--) {
      if (module(number).file().equals(file)) {
        return Optional.of(module(number));
      }
    }
    return Optional.empty();
  }

  /** What a module asked for and is not done, each once. */
  public Stream<LoadedModule> pending(int number) {
    return dependencies.stream().filter(each -> each.from() == number).map(Dependency::to).distinct().map(
        this::module).filter(module -> !module.phase().isOver());
  }

  /** The module whose code runs now. */
  public Optional<LoadedModule> running() {
    return evaluating.isEmpty() ? Optional.empty() : Optional.of(module(evaluating.getLast().module()));
  }

  /** The module that something happened to last. */
  public Optional<LoadedModule> focused() {
    return focus == 0 ? Optional.empty() : Optional.of(module(focus));
  }

  /** Whether the code of a module runs, or waits for one that it loads. */
  public boolean isEvaluating(int number) {
    return evaluating.stream().anyMatch(each -> each.module() == number);
  }
}
