package loopscope.app.settings;

import java.nio.file.Path;

/** The folder where the desktop keeps what is its own: settings and recovery files. */
public record Home(Path folder) {

  /** {@code .loopscope} in the user's folder, or where the system property {@code loopscope.home} points. */
  public static Home ofUser() {
    var chosen = System.getProperty("loopscope.home");
    return new Home(chosen == null ? Path.of(System.getProperty("user.home"), ".loopscope")
        : Path.of(chosen));
  }

  Path settings() {
    return folder.resolve("settings.properties");
  }

  /** Where unsaved text is kept until it is saved or given up. */
  public Path recovery() {
    return folder.resolve("recovery");
  }

  /** Where the samples are copied to, so that a student may change them. */
  public Path samples() {
    return folder.resolve("samples");
  }

  /** Where texts run from that were never saved. */
  public Path unsaved() {
    return folder.resolve("unsaved");
  }
}
