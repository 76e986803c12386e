package loopscope.engine.client;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a program that is not trusted may touch, besides this machine's own network.
 *
 * @param folders absolute paths of those it may work in, with all that is below them
 * @param temporary the folder for temporary files that this run is given
 * @param programs whether it may start other programs
 */
public record Sandbox(List<Path> folders, Path temporary, boolean programs) {
  private static final Set<String> VISIBLE = Set.of("HOME", "LANG", "LC_ALL", "NODE_ENV", "PATH", "TZ",
      "USER");

  public Sandbox {
    folders = List.copyOf(folders);
  }

  /** The fixed list of environment variables that such a program sees. */
  public Map<String, String> environment(Map<String, String> whole) {
    var visible = new TreeMap<>(whole);
    visible.keySet().retainAll(VISIBLE);
    visible.put("TMPDIR", temporary.toString());
    return visible;
  }

  /** All folders it may work in. */
  public List<Path> reachable() {
    return Stream.concat(folders.stream(), Stream.of(temporary)).toList();
  }
}
