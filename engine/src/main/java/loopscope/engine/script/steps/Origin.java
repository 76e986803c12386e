package loopscope.engine.script.steps;

import loopscope.engine.trace.RecordingLevel;

/** Whose code a source is. */
enum Origin {
  STUDENT(RecordingLevel.FULL), PACKAGE(RecordingLevel.PACKAGES), LIBRARY(RecordingLevel.CORE);

  private static final String CORE = "node:";
  private static final String PACKAGES = "/node_modules/";

  private final RecordingLevel level;

  Origin(RecordingLevel level) {
    this.level = level;
  }

  /** That of the source with this name. */
  static Origin of(String source) {
    return isLibrary(source) ? LIBRARY
        : source.replace('\\', '/').contains(PACKAGES)
            ? PACKAGE
            : STUDENT;
  }

  /** Whether it is the core library's. */
  static boolean isLibrary(String source) {
    return source.startsWith(CORE);
  }

  /** The lowest level that records its steps. */
  RecordingLevel level() {
    return level;
  }
}
