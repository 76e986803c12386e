package loopscope.engine.node.url;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The path of a URL while it is put together, segment by segment.
 *
 * @see <a href="https://url.spec.whatwg.org/#path-state">URL: path state</a>
 */
final class UrlPath {
  private static final Pattern SINGLE_DOT = Pattern.compile("(?i)\\.|%2e");
  private static final Pattern DOUBLE_DOT = Pattern.compile("(?i)(?:\\.|%2e){2}");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z][:|]");
  private static final Pattern STARTS_WITH_DRIVE = Pattern.compile("[A-Za-z][:|](?:[/\\\\].*)?",
      Pattern.DOTALL);

  private final List<String> segments = new ArrayList<>();
  private final String scheme;

  UrlPath(String scheme) {
    this.scheme = scheme;
  }

  /** The path of another URL, to go on from. */
  static UrlPath of(UrlRecord url, String scheme) {
    var path = new UrlPath(scheme);
    if (!url.path().isEmpty()) {
      path.segments.addAll(List.of(url.path().substring(1).split("/", -1)));
    }
    return path;
  }

  static boolean isDrive(String text) {
    return DRIVE.matcher(text).matches();
  }

  static boolean startsWithDrive(String text) {
    return STARTS_WITH_DRIVE.matcher(text).matches();
  }

  /** Adds the drive that the path of another file begins with, if it does. */
  void addDriveOf(UrlRecord base) {
    var first = of(base, scheme).segments;
    if (!first.isEmpty() && isNormalizedDrive(first.getFirst())) {
      segments.add(first.getFirst());
    }
  }

  /** Takes the last segment away; a drive stays. */
  void shorten() {
    var driveOnly = scheme.equals(Scheme.FILE) && segments.size() == 1 && isNormalizedDrive(segments
        .getFirst());
    if (!driveOnly && !segments.isEmpty()) {
      segments.removeLast();
    }
  }

  private static boolean isNormalizedDrive(String text) {
    return isDrive(text) && text.endsWith(":");
  }

  /** Adds all segments of a text, and works out dots. */
  void append(String text) {
    var start = 0;
    for (var at = 0; at <= text.length(); at++) {
      if (at == text.length() || Scheme.isSlash(text.charAt(at), scheme)) {
        add(text.substring(start, at), at == text.length());
        start = at + 1;
      }
    }
  }

  private void add(String segment, boolean last) {
    if (DOUBLE_DOT.matcher(segment).matches()) {
      shorten();
      addEmpty(last);
    } else if (SINGLE_DOT.matcher(segment).matches()) {
      addEmpty(last);
    } else if (scheme.equals(Scheme.FILE) && segments.isEmpty() && isDrive(segment)) {
      segments.add(segment.charAt(0) + ":");
    } else {
      segments.add(PercentEncodeSet.PATH.encode(segment));
    }
  }

  /** Dots at the end leave a slash. */
  private void addEmpty(boolean last) {
    if (last) {
      segments.add("");
    }
  }

  @Override
  public String toString() {
    return segments.isEmpty() ? "" : "/" + String.join("/", segments);
  }
}
