package loopscope.visualizers.model.modules;

/**
 * One module got another.
 *
 * @param from the number of the module that asked; 0 for Node, which asks for the main module
 * @param to the number of the module that it got
 */
public record Dependency(int from, int to, Kind kind, Search search) {

  /** How the one that was got stood then. */
  public enum Kind {
    /** It was new, and was loaded for this. */
    LOADS,
    /** It had been loaded before, or was about to be. */
    CACHED,
    /** It waits for the one that asks, and was got half done. */
    CYCLE
  }
}
