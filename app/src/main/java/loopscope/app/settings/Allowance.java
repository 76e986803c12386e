package loopscope.app.settings;

import java.nio.file.Path;
import java.util.Optional;

/** Something the programs of a project may do that is not a matter of course. */
public sealed interface Allowance {

  /** To touch the files of another folder, with all that is below it. */
  record Folder(Path path) implements Allowance {}

  /** To start programs, which then do as they like. */
  record Programs() implements Allowance {}

  /** How it is kept in a file, in one line. */
  default String line() {
    return switch (this) {
      case Folder(var path) -> "folder " + path;
      case Programs programs -> "programs";
    };
  }

  /** What a line says; empty when this version does not know it. */
  static Optional<Allowance> of(String line) {
    if (line.startsWith("folder ")) {
      return Optional.of(new Folder(Path.of(line.substring("folder ".length()))));
    }
    return line.equals("programs") ? Optional.of(new Programs()) : Optional.empty();
  }
}
