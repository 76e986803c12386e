package loopscope.visualizers.scene.modules;

/** A place that was looked at, or would have been next, with what it was worth. */
record Place(Verdict verdict, String name, String reason, long seq) {

  /** What a place was worth. */
  enum Verdict {
    FOUND, REJECTED, CONSULTED, UNTRIED
  }
}
