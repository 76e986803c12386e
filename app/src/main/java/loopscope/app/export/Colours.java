package loopscope.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours of a page: each is one in the light theme and one in the dark, so a drawing of both is written once. */
final class Colours {
  private static final Pattern COLOUR = Pattern.compile("(?<=(?:fill|stroke)=\")#[0-9A-F]{6}(?=\")");

  private final Map<List<String>, String> names = new LinkedHashMap<>();

  /** One shape as drawn in both themes, with names in place of its colours. */
  String unify(String light, String dark) {
    var darkColours = COLOUR.matcher(dark).results().map(found -> found.group()).iterator();
    return COLOUR.matcher(light).replaceAll(found -> "var(" + name(found.group(), darkColours.next()) + ")");
  }

  private String name(String light, String dark) {
    return names.computeIfAbsent(List.of(light, dark), unknown -> "--c" + names.size());
  }

  /** For each theme the style sheet that gives the names their colours. */
  List<String> styles() {
    var themes = new ArrayList<>(List.of(new StringBuilder(), new StringBuilder()));
    names.forEach((colours, name) -> {
      for (var theme = 0; theme < themes.size(); theme++) {
        themes.get(theme).append(name).append(':').append(colours.get(theme)).append(';');
      }
    });
    return themes.stream().map(StringBuilder::toString).toList();
  }
}
