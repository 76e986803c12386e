package loopscope.engine.node.vm;

import java.util.Map;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.LoadedFiles;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.CompiledScript;
import loopscope.engine.script.GlobalScope;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.script.TimeLimitExceeded;
import org.jspecify.annotations.Nullable;

/** Scripts and global scopes for the core module {@code vm}. */
public final class ContextifyBinding implements Binding {
  private final ScriptRealm realm;
  private final LoadedFiles files;

  /** Works for the isolate of {@code environment}. */
  public ContextifyBinding(Environment environment) {
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
    return realm.compileScript(name, text);
  }

  /** {@code runScript(script, scope, millis, failed)}: calls {@code failed} when it takes longer; 0 for no limit. */
  private @Nullable Object runScript(Arguments arguments) {
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
