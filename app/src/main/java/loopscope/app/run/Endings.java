package loopscope.app.run;

import java.util.Locale;
import java.util.Optional;
import loopscope.app.i18n.Message;
import loopscope.engine.client.Ending;
import loopscope.engine.trace.FunctionInfo;
import org.jspecify.annotations.Nullable;

/** The sentence that names how a run ended. */
public final class Endings {
  private static final int LONGEST_DETAIL = 200;

  private Endings() {}

  public static Message message(Ending ending) {
    return switch (ending) {
      case Ending.Exited(var code) when code == 0 -> Message.of("ended.well");
      case Ending.Exited(var code) -> Message.of("ended.exit", code);
      case Ending.Stopped(var busyIn) -> stopped(busyIn);
      case Ending.OutOfMemory() -> Message.of("ended.memory");
      case Ending.HostLost(var detail) -> withDetail("ended.lost", detail);
      case Ending.NotStarted(var reason, var detail) -> withDetail("ended.not-started." + reason.name()
          .toLowerCase(Locale.ROOT), detail);
    };
  }

  /** The same, with the error that ended the program. */
  public static Message message(Ending ending, Optional<String> error) {
    return ending instanceof Ending.Exited(var code) && code != 0
        ? error.map(text -> Message.of("ended.error", code, brief(text))).orElseGet(() -> message(ending))
        : message(ending);
  }

  /** Whether the student should be warned rather than told. */
  public static boolean bad(Ending ending) {
    return switch (ending) {
      case Ending.Exited(var code) -> code != 0;
      case Ending.Stopped stopped -> false;
      case Ending.OutOfMemory memory -> true;
      case Ending.HostLost lost -> true;
      case Ending.NotStarted notStarted -> true;
    };
  }

  private static Message withDetail(String key, String detail) {
    var brief = brief(detail);
    return brief.isEmpty() ? Message.of(key + ".silent") : Message.of(key, brief);
  }

  /** The first line of a log, which says what went wrong; the rest is of no use to a student. */
  private static String brief(String detail) {
    var line = detail.lines().filter(any -> !any.isBlank()).findFirst().orElse("").strip();
    return line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) + "\u2026" : line;
  }

  private static Message stopped(@Nullable FunctionInfo busyIn) {
    if (busyIn == null) {
      return Message.of("ended.stopped");
    }
    var source = busyIn.source();
    if (busyIn.name().isEmpty()) {
      return source == null ? Message.of("ended.stopped") : Message.of("ended.stopped.at", source.label());
    }
    return source == null
        ? Message.of("ended.stopped.function", busyIn.name())
        : Message.of("ended.stopped.in", busyIn.name(), source.label());
  }
}
