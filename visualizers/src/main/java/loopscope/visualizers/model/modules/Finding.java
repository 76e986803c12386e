package loopscope.visualizers.model.modules;

/** What a search has come to. */
public sealed interface Finding {

  /** It goes on. */
  record Looking() implements Finding {}

  /**
   * What was asked for is this file, or core module.
   *
   * @param cached whether it had been found before, so that nothing was looked for
   */
  record Found(long seq, String file, boolean cached) implements Finding {}

  /** There is nothing of that name; {@code code} is that of the error. */
  record NotFound(long seq, String code) implements Finding {}
}
