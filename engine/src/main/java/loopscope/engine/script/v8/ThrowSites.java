package loopscope.engine.script.v8;

import com.oracle.truffle.api.source.SourceSection;
import java.lang.ref.WeakReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each thread last left a {@code throw} statement of the student's: for V8 an exception comes from there, wherever its
 * error was made. GraalJS knows only the latter.
 */
public final class ThrowSites {
  private record Site(WeakReference<Throwable> exception, SourceSection statement) {}

  private static final ThreadLocal<@Nullable Site> LAST = new ThreadLocal<>();

  private ThrowSites() {}

  static void left(Throwable exception, SourceSection statement) {
    LAST.set(new Site(new WeakReference<>(exception), statement));
  }

  /** The statement that threw the exception, if it is the last that this thread saw. */
  public static Optional<SourceSection> of(Throwable exception) {
    var last = LAST.get();
    return last != null && last.exception.refersTo(exception) ? Optional.of(last.statement)
        : Optional.empty();
  }
}
