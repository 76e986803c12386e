package loopscope.app.cli;

import java.util.Locale;

/** Whether there is a screen to open a window on. */
final class Display {
  private Display() {}

  /** Says which commands need no screen, if there is none. */
  static void require() {
    if (isMissing()) {
      throw new Complaint(Complaint.NO_DISPLAY, "display.missing");
    }
  }

  /** Windows and macOS have one always; elsewhere JavaFX needs X11, unless it is told to use its own headless platform. */
  private static boolean isMissing() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return !system.startsWith("windows") && !system.startsWith("mac")
        && !"Headless".equals(System.getProperty("glass.platform"))
        && System.getenv().getOrDefault("DISPLAY", "").isEmpty();
  }
}
