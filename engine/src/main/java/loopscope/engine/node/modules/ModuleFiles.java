package loopscope.engine.node.modules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.node.environment.Callbacks;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.Permission;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.PathKind;
import org.jspecify.annotations.Nullable;

/** The files in which modules are looked for. What the program may not touch is as if it were not there. */
final class ModuleFiles {
  private final ModuleRequests requests;
  private final EventLoop loop;
  private final Callbacks callbacks;
  private final Permission permission;

  ModuleFiles(Environment environment, ModuleRequests requests) {
    this.requests = requests;
    this.loop = environment.loop();
    this.callbacks = environment.callbacks();
    this.permission = environment.permission();
  }

  Map<String, NativeFunction> functions() {
    return Map.of("tryPath", this::tryPath, "tryText", this::tryText, "readText", arguments -> read(arguments
        .string(0)), "readAhead", this::readAhead, "realPath", this::realPath);
  }

  /** {@code tryPath(path)}: 0 for a file, 1 for a folder, -1 for neither. */
  private Object tryPath(Arguments arguments) {
    var path = arguments.string(0);
    var found = kind(path);
    requests.tried(path, found);
    return switch (found) {
      case FILE -> 0;
      case FOLDER -> 1;
      case NOTHING -> -1;
    };
  }

  private PathKind kind(String name) {
    try {
      var path = Path.of(name);
      if (!Files.exists(path)) {
        return PathKind.NOTHING;
      }
      permission.checkFile(path.toAbsolutePath());
      return Files.isDirectory(path) ? PathKind.FOLDER : PathKind.FILE;
    } catch (IOException | InvalidPathException e) {
      return PathKind.NOTHING;
    }
  }

  /** {@code tryText(path)}: the text of a file that may be there, or undefined. */
  private @Nullable Object tryText(Arguments arguments) {
    var path = arguments.string(0);
    var text = read(path);
    requests.tried(path, text == null ? PathKind.NOTHING : PathKind.FILE);
    return text;
  }

  private @Nullable String read(String name) {
    try {
      var path = Path.of(name);
      if (!Files.isRegularFile(path)) {
        return null;
      }
      permission.checkFile(path.toAbsolutePath());
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  /** {@code readAhead(path, callback)}: has a thread of the pool read a module's file, then calls back. */
  private @Nullable Object readAhead(Arguments arguments) {
    var function = arguments.object(1);
    loop.submit("fs.readFile", arguments.string(0), new FunctionInfo("", null), null, () -> {
      read(arguments.string(0));
      return callbacks.calling(function, ScriptRealm.undefined());
    });
    return null;
  }

  /** {@code realPath(path)}: without symbolic links. */
  private Object realPath(Arguments arguments) {
    var path = Path.of(arguments.string(0));
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toString();
    }
  }
}
