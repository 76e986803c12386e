package loopscope.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loopscope.engine.client.CoreSources;
import loopscope.engine.trace.ModuleEvent.ModuleCompiled;
import loopscope.engine.trace.ModuleEvent.ModuleDefined;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.StepEvent.FunctionEntered;
import loopscope.engine.trace.TraceEvent;

/** The texts of a run. */
public final class Sources {
  private Sources() {}

  /** The files that ran, as they are now, of those that Node loaded not one that was changed since; and the core modules whose steps were recorded. */
  public static Map<String, String> of(List<TraceEvent> events) {
    var sources = new LinkedHashMap<String, String>();
    for (var event : events) {
      switch (event) {
        case ModuleCompiled compiled -> text(compiled.file()).filter(text -> text.length() == compiled
            .length()).ifPresent(text -> sources.put(compiled.file(), text));
        case ModuleDefined defined -> {
          var file = source(defined.file());
          text(file).ifPresent(text -> sources.putIfAbsent(file, text));
        }
        case FunctionEntered entered when entered.function().source() instanceof SourceRange at -> {
          if (!sources.containsKey(at.file())) {
            CoreSources.text(at.file()).ifPresent(text -> sources.put(at.file(), text));
          }
        }
        default -> {
        }
      }
    }
    return sources;
  }

  /** The file that a module's text comes from; in a bundle it is named by that, {@code #} and where it was. */
  private static String source(String file) {
    var mark = file.indexOf('#');
    return mark < 0 ? file
        : Path.of(file.substring(0, mark)).resolveSibling(file.substring(mark + 1)).normalize().toString();
  }

  /** The text of a file as it is now, if there is one. */
  public static Optional<String> text(String file) {
    try {
      return Optional.of(Files.readString(Path.of(file)));
    } catch (IOException | InvalidPathException notThere) {
      return Optional.empty();
    }
  }
}
