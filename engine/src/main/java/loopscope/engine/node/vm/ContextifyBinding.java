package loopscope.engine.node.vm;

import java.util.Map;
import java.util.function.Supplier;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.Failures;
import loopscope.engine.node.environment.LoadedFiles;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.CompiledScript;
import loopscope.engine.script.GlobalScope;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptException;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.script.TimeLimitExceeded;
import org.jspecify.annotations.Nullable;

/** Scripts and global scopes for the core module {@code vm}. */
public final class ContextifyBinding implements Binding {
  private final ScriptRealm realm;
  private final LoadedFiles files;
  private final Supplier<Failures> failures;

  /** Works for the isolate of {@code environment}; errors show where they were thrown as {@code failures} show it. */
  public ContextifyBinding(Environment environment, Supplier<Failures> failures) {
    this.failures = failures;
    this.realm = environment.realm();
    this.files = environment.files();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("compileScript", this::compileScript, "runScript", this::runScript, "newScope",
        arguments -> realm
            .newGlobalScope(), "global", arguments -> ((GlobalScope) arguments.object(0)).global(),
        "replaceGlobal",
        this::replaceGlobal);
  }

  /** {@code compileScript(name, text)}: a handle of the script. */
  private Object compileScript(Arguments arguments) {
    var name = arguments.string(0);
    var text = arguments.string(1);
    files.add(name, text);
    try {
      return realm.compileScript(name, text);
    } catch (ScriptException e) {
      failures.get().decorate(e);
      throw e;
    }
  }

  /**
   * {@code runScript(script, scope, millis, failed, displayErrors)}: calls {@code failed} when it takes longer; 0 for no
   * limit.
   */
  private @Nullable Object runScript(Arguments arguments) {
    try {
      return run(arguments);
    } catch (ScriptException e) {
      if (arguments.flag(4)) {
        failures.get().decorate(e);
      }
      throw e;
    }
  }

  private @Nullable Object run(Arguments arguments) {
    var script = (CompiledScript) arguments.object(0);
    var scope = (GlobalScope) arguments.value(1);
    var millis = arguments.number(2);
    if (millis == 0) {
      return realm.runScript(script, scope);
    }
    try {
      return realm.runScript(script, scope, millis);
    } catch (TimeLimitExceeded e) {
      return realm.call(arguments.object(3), ScriptRealm.undefined());
    }
  }

  /** {@code replaceGlobal(scope, proxy)}. */
  private @Nullable Object replaceGlobal(Arguments arguments) {
    ((GlobalScope) arguments.object(0)).replaceGlobal(arguments.object(1));
    return null;
  }
}
