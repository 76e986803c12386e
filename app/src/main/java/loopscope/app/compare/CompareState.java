package loopscope.app.compare;

import java.nio.file.Path;
import loopscope.app.i18n.Message;

/** How far a comparison has come. */
sealed interface CompareState {

  /** Nothing was compared yet. */
  record Nothing() implements CompareState {}

  /** The installed node is looked for. */
  record Looks() implements CompareState {}

  /** It needs the user's leave to run node in this project. */
  record Asks(Path project, String version) implements CompareState {}

  /** The program runs here. */
  record RunsHere(String version) implements CompareState {}

  /** The program runs in node; if it was stopped here, until it has printed as much. */
  record RunsInNode(String version, boolean stoppedHere) implements CompareState {}

  /** It cannot be done. */
  record NotPossible(Message why) implements CompareState {}

  /** It is done. */
  record Compared(Comparison comparison) implements CompareState {}

  /** Whether something runs or is about to. */
  default boolean active() {
    return switch (this) {
      case Looks looks -> true;
      case RunsHere here -> true;
      case RunsInNode node -> true;
      case Nothing nothing -> false;
      case Asks asks -> false;
      case NotPossible not -> false;
      case Compared compared -> false;
    };
  }
}
