package loopscope.app.editor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds text in text.
 *
 * @param sought what to find, as it is written
 */
record Finder(String sought, boolean matchCase) {

  /** One find, from {@code start} to before {@code end}. */
  record Find(int start, int end) {}

  List<Find> all(String text) {
    if (sought.isEmpty()) {
      return List.of();
    }
    return pattern().matcher(text).results().map(found -> new Find(found.start(), found.end())).toList();
  }

  String replaceAll(String text, String replacement) {
    return sought.isEmpty() ? text
        : pattern().matcher(text).replaceAll(Matcher.quoteReplacement(
            replacement));
  }

  private Pattern pattern() {
    return Pattern.compile(sought, Pattern.LITERAL | (matchCase ? 0
        : Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE));
  }
}
