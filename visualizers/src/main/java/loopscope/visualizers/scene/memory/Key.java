package loopscope.visualizers.scene.memory;

/** What a box stands for; the same at every moment of a run. */
sealed interface Key {

  /** The variables of a scope: a call's, a module's, or what a function keeps of one that is over. */
  record OfScope(long scope) implements Key {}

  /** A call. */
  record OfFrame(long frame) implements Key {}

  /** Calls that are left out. */
  record BetweenCalls() implements Key {}

  /** An object. */
  record OfObject(long object) implements Key {}
}
