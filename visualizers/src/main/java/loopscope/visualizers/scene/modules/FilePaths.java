package loopscope.visualizers.scene.modules;

import java.util.ArrayList;
import java.util.List;

/** Paths as recordings name them, of whichever system they come from. Their parts are joined by {@code /} here. */
final class FilePaths {
  private FilePaths() {}

  /** The last part of a path. */
  static String name(String path) {
    return path.substring(lastSeparator(path) + 1);
  }

  /** The folder of a file. */
  static String folder(String path) {
    var end = lastSeparator(path);
    return end < 0 ? "" : end == 0 ? "/" : path.substring(0, end).replace('\\', '/');
  }

  /** The file that a module's text comes from. What a bundle made of it is named after both: {@code bundle.js#lib/names.js}. */
  static String source(String file) {
    var mark = file.indexOf('#');
    return mark < 0 ? file : resolve(folder(file.substring(0, mark)), file.substring(mark + 1));
  }

  private static int lastSeparator(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }

  /** What a relative or absolute path means in a folder. */
  static String resolve(String folder, String path) {
    if (path.startsWith("/") || path.matches("[A-Za-z]:[/\\\\].*")) {
      return path.replace('\\', '/');
    }
    var parts = new ArrayList<>(List.of(folder.split("/", -1)));
    for (var part : path.split("/")) {
      switch (part) {
        case "", "." -> {
        }
        case ".." -> {
          if (parts.size() > 1) {
            parts.removeLast();
          }
        }
        default -> parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /** A folder and all that it is in, innermost first, the root as the empty text. */
  static List<String> upwards(String folder) {
    var folders = new ArrayList<String>();
    for (var each = folder.equals("/") ? "" : folder; !each.isEmpty(); each = each.substring(0, Math.max(0,
        each.lastIndexOf('/')))) {
      folders.add(each);
    }
    folders.add("");
    return folders;
  }
}
