package loopscope.engine.node.fs;

import java.io.IOException;
import java.util.Map;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.SystemErrors;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Watching files and folders, for {@code fs.watch}. */
public final class WatchBinding implements Binding {
  private final Environment environment;

  /** Works for the isolate of {@code environment}. */
  public WatchBinding(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("watch", this::watch);
  }

  /**
   * {@code watch(path, recursive, persistent, changed)}: a watcher with {@code close()} and {@code reference(flag)}, or libuv's
   * name of what went wrong. Calls {@code changed(kind, name)}.
   */
  private Object watch(Arguments arguments) {
    var path = environment.directory().resolve(arguments.string(0));
    var function = arguments.object(3);
    var shown = environment.realm().describe(function);
    try {
      environment.permission().checkFile(path);
      var folder = new WatchedFolder(path, arguments.flag(1), (kind, name) -> environment.loop().interrupt(
          "fs.watch", shown, environment.callbacks().calling(function, ScriptRealm.undefined(), kind, name)));
      return environment.realm().binding(new Watcher(folder, arguments.flag(2)).functions());
    } catch (IOException e) {
      return SystemErrors.code(e);
    }
  }

  /** A watched folder as a handle of the loop. */
  private final class Watcher {
    private final WatchedFolder folder;
    private boolean referenced;

    Watcher(WatchedFolder folder, boolean referenced) {
      this.folder = folder;
      setReferenced(referenced);
    }

    Map<String, NativeFunction> functions() {
      return Map.of("close", arguments -> close(), "reference", arguments -> setReferenced(arguments.flag(
          0)));
    }

    private @Nullable Object setReferenced(boolean wanted) {
      if (wanted != referenced) {
        referenced = wanted;
        environment.loop().countHandles(wanted ? 1 : -1);
      }
      return null;
    }

    private @Nullable Object close() {
      setReferenced(false);
      folder.close();
      return null;
    }
  }
}
