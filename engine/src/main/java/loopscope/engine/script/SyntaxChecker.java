package loopscope.engine.script;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import java.util.List;
import java.util.Optional;
import loopscope.engine.script.v8.SyntaxErrors;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** Parses texts without running them, to find what is wrong with them. Belongs to the thread that made it. */
public final class SyntaxChecker implements AutoCloseable {

  /** The first thing that is wrong with a text. */
  public record SyntaxError(SourceRange at, String message) {}

  private final ScriptRealm realm = new ScriptRealm(() -> false);

  /** Parses a text as an ES module. */
  public Optional<SyntaxError> checkModule(String file, String text) {
    var source = Source.newBuilder(JavaScriptLanguage.ID, text, file)
        .mimeType(JavaScriptLanguage.MODULE_MIME_TYPE).build();
    return check(file, () -> EsModules.parse(realm.context(), source));
  }

  /** Parses a text as the body of a CommonJS wrapper with these parameters. */
  public Optional<SyntaxError> checkFunction(String file, String text, List<String> parameters) {
    return check(file, () -> realm.compileFunction(file, text, parameters));
  }

  private static Optional<SyntaxError> check(String file, Runnable parse) {
    try {
      parse.run();
      return Optional.empty();
    } catch (ScriptException e) {
      return e.getCause() instanceof AbstractTruffleException cause ? Optional.of(error(file, cause))
          : Optional.empty();
    } catch (AbstractTruffleException e) {
      return Optional.of(error(file, e));
    }
  }

  private static SyntaxError error(String file, AbstractTruffleException e) {
    var section = section(e);
    var range = section == null ? null : Sources.range(section);
    var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new SyntaxError(range == null ? new SourceRange(file, 1, 1, 1, 1) : range, message);
  }

  private static @Nullable SourceSection section(AbstractTruffleException e) {
    var interop = InteropLibrary.getUncached();
    try {
      return interop.hasSourceLocation(e) ? interop.getSourceLocation(e) : null;
    } catch (UnsupportedMessageException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    realm.close();
  }
}
