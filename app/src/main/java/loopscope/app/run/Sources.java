package loopscope.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loopscope.engine.trace.ModuleEvent.ModuleCompiled;
import loopscope.engine.trace.TraceEvent;

/** The texts of a run. */
public final class Sources {
  private Sources() {}

  /** The files that ran, as they are now; not one that was changed since. */
  public static Map<String, String> of(List<TraceEvent> events) {
    var sources = new LinkedHashMap<String, String>();
    for (var event : events) {
      if (event instanceof ModuleCompiled compiled && !compiled.file().startsWith("node:")) {
        text(compiled.file()).filter(text -> text.length() == compiled.length()).ifPresent(text -> sources
            .put(compiled
                .file(), text));
      }
    }
    return sources;
  }

  private static Optional<String> text(String file) {
    try {
      return Optional.of(Files.readString(Path.of(file)));
    } catch (IOException | InvalidPathException notThere) {
      return Optional.empty();
    }
  }
}
