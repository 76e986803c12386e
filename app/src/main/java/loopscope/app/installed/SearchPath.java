package loopscope.app.installed;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders in which installed programs are looked for, in their order. */
public record SearchPath(List<Path> folders) {
  /** Where installers put programs that a desktop started by a click does not have on its path. */
  private static final List<Path> USUAL = List.of(Path.of("/usr/local/bin"), Path.of("/opt/homebrew/bin"));

  public SearchPath {
    folders = List.copyOf(folders);
  }

  /** That of these environment variables. A relative folder does not count: it may be the project's. */
  public static SearchPath of(Map<String, String> environment) {
    var path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    var named = Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(path).filter(
        folder -> !folder.isBlank()).map(Path::of).filter(Path::isAbsolute);
    return new SearchPath(Stream.concat(named, USUAL.stream()).distinct().toList());
  }

  /** The first program of this name. */
  Optional<Path> find(String name) {
    var file = windows() ? name + ".exe" : name;
    return folders.stream().map(folder -> folder.resolve(file)).filter(Files::isRegularFile).filter(
        Files::isExecutable).findFirst();
  }

  static boolean windows() {
    return File.separatorChar == '\\';
  }
}
