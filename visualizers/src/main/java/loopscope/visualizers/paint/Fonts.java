package loopscope.visualizers.paint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import loopscope.visualizers.picture.Lettering;

/** The fonts this system has for letters; characters a font lacks are taken from others by the toolkit. */
public final class Fonts {
  private static final Set<String> FAMILIES = Set.copyOf(Font.getFamilies());
  private static final String WORDS = first(List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue",
      "Noto Sans", "Ubuntu", "Cantarell", "DejaVu Sans"), "System");
  private static final String CODE = first(List.of("JetBrains Mono", "Cascadia Mono", "Consolas", "SF Mono",
      "Menlo", "DejaVu Sans Mono", "Noto Sans Mono", "Liberation Mono"), "Monospaced");
  private static final Map<Lettering, Font> CACHE = new ConcurrentHashMap<>();

  private Fonts() {}

  /** The font for letters. */
  public static Font of(Lettering lettering) {
    return CACHE.computeIfAbsent(lettering, Fonts::find);
  }

  /** A family without a weight of its own between regular and bold has it as another family, or not at all. */
  private static Font find(Lettering wanted) {
    var family = family(wanted.role());
    var font = Font.font(family, weight(wanted.weight()), wanted.size());
    if (!font.getName().equals(Font.font(family, FontWeight.NORMAL, wanted.size()).getName())
        || wanted.weight() == Lettering.Weight.REGULAR) {
      return font;
    }
    return Stream.of(" SemiBold", " Semi Bold").map(family::concat).filter(FAMILIES::contains).findFirst()
        .map(semibold -> Font.font(semibold, wanted.size()))
        .orElseGet(() -> Font.font(family, FontWeight.BOLD, wanted.size()));
  }

  /** The family for a role. */
  public static String family(Lettering.Role role) {
    return switch (role) {
      case WORDS -> WORDS;
      case CODE -> CODE;
    };
  }

  private static FontWeight weight(Lettering.Weight weight) {
    return switch (weight) {
      case REGULAR -> FontWeight.NORMAL;
      case SEMIBOLD -> FontWeight.SEMI_BOLD;
      case BOLD -> FontWeight.BOLD;
    };
  }

  private static String first(List<String> wanted, String otherwise) {
    return wanted.stream().filter(FAMILIES::contains).findFirst().orElse(otherwise);
  }
}
