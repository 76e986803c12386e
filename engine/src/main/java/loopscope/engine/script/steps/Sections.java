package loopscope.engine.script.steps;

import com.oracle.truffle.api.source.SourceSection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import loopscope.engine.trace.SourceRange;

/** Source sections as the trace has them. Any thread. */
public final class Sections {
  private static final String FILE_URL = "file:";
  private static final Map<String, String> FILES = new ConcurrentHashMap<>();

  private Sections() {}

  /** The file that a source's name stands for: ES modules are named by their URL. */
  private static String file(String name) {
    return name.startsWith(FILE_URL) ? FILES.computeIfAbsent(name, Sections::path) : name;
  }

  /** The same stretch, of the file that its source's name stands for. */
  public static SourceRange inFile(SourceRange range) {
    return new SourceRange(file(range.file()), range.startLine(), range.startColumn(), range.endLine(), range
        .endColumn());
  }

  private static String path(String url) {
    try {
      var location = URI.create(url);
      return Path.of(new URI(location.getScheme(), location.getAuthority(), location.getPath(), null, null))
          .toString();
    } catch (IllegalArgumentException | URISyntaxException noFile) {
      return url;
    }
  }

  /** The stretch of a file that a section is. */
  public static SourceRange range(SourceSection section) {
    return new SourceRange(file(section.getSource().getName()), section.getStartLine(), section
        .getStartColumn(),
        section.getEndLine(), section.getEndColumn());
  }
}
