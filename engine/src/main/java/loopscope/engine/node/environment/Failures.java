package loopscope.engine.node.environment;

import java.util.Objects;
import loopscope.engine.script.ScriptException;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.script.steps.Sections;
import loopscope.engine.trace.ProcessEvent.ExceptionUncaught;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.SourceRange;

/** What becomes of exceptions that leave a callback: a listener takes them, or they are printed and end the process. */
public final class Failures {
  private final ScriptRealm realm;
  private final Recorder recorder;
  private final CoreModules core;
  private final LoadedFiles files;
  private final int handlerFailed;

  /** {@code handlerFailed}: the exit code when an uncaughtException listener throws. */
  public Failures(ScriptRealm realm, Recorder recorder, CoreModules core, LoadedFiles files,
      int handlerFailed) {
    this.realm = realm;
    this.recorder = recorder;
    this.core = core;
    this.files = files;
    this.handlerFailed = handlerFailed;
  }

  /** Deals with an exception; throws {@link ProcessExit} if nobody handles it. */
  public void report(ScriptException e, boolean fromPromise) {
    int exitCode;
    try {
      exitCode = ((Number) call("fatal", e.value(), fromPromise)).intValue();
    } catch (ScriptException second) {
      tell("report", second);
      throw new ProcessExit(handlerFailed);
    }
    var handled = exitCode < 0;
    var at = e.at() == null ? null : Sections.inFile(e.at());
    recorder.record(stamp -> new ExceptionUncaught(stamp, ScriptRealm.text(e.value()), handled, at));
    if (!handled) {
      tell("report", e);
      throw new ProcessExit(exitCode);
    }
  }

  /** Puts where it was thrown, and that line, before an error's stack. */
  public void decorate(ScriptException e) {
    if (e.at() != null && ScriptRealm.isError(e.value())) {
      // The calls in the stack of a SyntaxError are taken when they are first asked for.
      realm.get(e.value(), "stack");
      tell("decorate", e);
    }
  }

  private void tell(String function, ScriptException e) {
    var at = e.at();
    if (at == null) {
      call(function, e.value());
    } else {
      call(function, e.value(), at.file(), at.startLine(), at.startColumn(), line(at), at.endLine() == at
          .startLine() ? at
              .endColumn() : at.startColumn());
    }
  }

  private String line(SourceRange at) {
    return files.line(at.file(), at.startLine());
  }

  private Object call(String function, Object... arguments) {
    var exports = core.require("internal/process/failures");
    var target = Objects.requireNonNull(realm.get(exports, function));
    return Objects.requireNonNull(realm.call(target, exports, arguments));
  }
}
