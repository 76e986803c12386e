package loopscope.app.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;

/** Whether this system can show Chinese. */
final class ChineseFonts {
  /** What the names of fonts with Chinese characters contain, on the systems we know. */
  private static final List<String> SIGNS = List.of("cjk", "hei", "pingfang", "song", "simsun", "ming",
      "kaiti",
      "fallback", "source han", "wenquanyi", "hiragino sans gb", "unifont");

  private ChineseFonts() {}

  static boolean present() {
    return Font.getFamilies().stream().map(family -> family.toLowerCase(Locale.ROOT)).anyMatch(family -> SIGNS
        .stream().anyMatch(family::contains));
  }
}
