package loopscope.engine.node.environment;

import java.util.Objects;
import loopscope.engine.script.ScriptException;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.ProcessEvent.ExceptionUncaught;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.SourceRange;

/** What becomes of exceptions that leave a callback: a listener takes them, or they are printed and end the process. */
public final class Failures {
  /** Node's exit code for an uncaughtException listener that throws. */
  private static final int HANDLER_FAILED = 7;

  private final ScriptRealm realm;
  private final Recorder recorder;
  private final CoreModules core;
  private final LoadedFiles files;

  public Failures(ScriptRealm realm, Recorder recorder, CoreModules core, LoadedFiles files) {
    this.realm = realm;
    this.recorder = recorder;
    this.core = core;
    this.files = files;
  }

  /** Deals with an exception; throws {@link ProcessExit} if nobody handles it. */
  public void report(ScriptException e, boolean fromPromise) {
    int exitCode;
    try {
      exitCode = ((Number) call("fatal", e.value(), fromPromise)).intValue();
    } catch (ScriptException second) {
      print(second);
      throw new ProcessExit(HANDLER_FAILED);
    }
    var handled = exitCode < 0;
    recorder.record(stamp -> new ExceptionUncaught(stamp, ScriptRealm.text(e.value()), handled, e.at()));
    if (!handled) {
      print(e);
      throw new ProcessExit(exitCode);
    }
  }

  private void print(ScriptException e) {
    var at = e.at();
    if (at == null) {
      call("print", e.value());
    } else {
      call("print", e.value(), at.file(), at.startLine(), at.startColumn(), line(at), at.endLine() == at
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
