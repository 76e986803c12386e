package loopscope.app.npm;

import java.nio.file.Path;

/** What the panel does. */
sealed interface NpmState {

  /** It waits for a command. */
  record Waits() implements NpmState {}

  /** It needs the user's leave to run npm in this project. */
  record Asks(Path project) implements NpmState {}

  /** npm runs, and may be typed to. */
  record Runs() implements NpmState {}
}
