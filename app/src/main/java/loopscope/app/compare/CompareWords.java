package loopscope.app.compare;

import java.util.Locale;
import loopscope.app.compare.Outcome.Note;
import loopscope.app.i18n.Message;
import loopscope.app.run.Endings;
import loopscope.engine.client.Ending;
import loopscope.engine.trace.OutputStreamKind;

/** The sentences of a comparison. */
final class CompareWords {
  private CompareWords() {}

  /** The first line: equal, or what differs. */
  static Message verdict(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Equal() -> Message.of("compare.equal");
      case Verdict.EqualSoFar(var lines) -> Message.of("compare.equal-so-far", lines);
      case Verdict.DiffersAt(var stream, var line) -> Message.of("compare.differs." + name(stream), line);
      case Verdict.LastLineBreak(var stream, var here) -> Message.of("compare.last-line-break." + (here
          ? "here"
          : "node"), name(stream));
      case Verdict.DiffersUnseen(var stream) -> Message.of("compare.differs-unseen", name(stream));
      case Verdict.ExitCodes(var here, var node) -> Message.of("compare.exit-codes", here, node);
      case Verdict.Endings endings -> Message.of("compare.endings");
    };
  }

  /** What may explain a difference. */
  static Message hint(Comparison comparison) {
    return Message.of(switch (comparison.here().note()) {
      case REFUSED -> "compare.hint.refused";
      case RECORDING_FULL -> "compare.hint.recording-full";
      case NONE -> "compare.hint.again";
    });
  }

  /** What goes on, while there is nothing to show yet. */
  static Message progress(CompareState state) {
    return switch (state) {
      case CompareState.Nothing() -> Message.of("compare.nothing");
      case CompareState.Looks() -> Message.of("compare.looks");
      case CompareState.Asks asks -> Message.of("compare.asks.short");
      case CompareState.RunsHere(var version) -> Message.of("compare.runs-here", version);
      case CompareState.RunsInNode(var version, var stopped) -> Message.of(stopped
          ? "compare.runs-in-node.as-far"
          : "compare.runs-in-node", version);
      case CompareState.NotPossible(var why) -> why;
      case CompareState.Compared(var comparison) -> verdict(comparison.verdict());
    };
  }

  /** How a run ended, in few words where there is little to say. */
  static Message ending(Outcome outcome) {
    return switch (outcome.ending()) {
      case Ending.Exited(var code) -> Message.of("compare.exited", code);
      case Ending.Stopped stopped -> Message.of("compare.stopped");
      case Ending.OutOfMemory memory -> Message.of("compare.out-of-memory");
      case Ending.HostLost lost -> Endings.message(lost);
      case Ending.NotStarted notStarted -> Endings.message(notStarted);
    };
  }

  /** Whether something beyond equal is to be explained. */
  static boolean hinted(Comparison comparison) {
    return !comparison.verdict().equal() || comparison.here().note() == Note.RECORDING_FULL;
  }

  static String name(OutputStreamKind stream) {
    return stream.name().toLowerCase(Locale.ROOT);
  }
}
