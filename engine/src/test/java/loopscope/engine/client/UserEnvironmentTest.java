package loopscope.engine.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserEnvironmentTest {
  private static final Path FOLDER = Path.of("/opt/loopscope/lib/app");

  @Test
  void ofAnInstalledLoopscopeIsWithoutItsLaunchersVariables() {
    assertThat(UserEnvironment.without(Map.of("HOME", "/home", "_JPACKAGE_LAUNCHER", "0",
        "LD_LIBRARY_PATH", ":" + FOLDER), FOLDER)).isEqualTo(Map.of("HOME", "/home"));
  }

  @Test
  void keepsTheUsersFoldersOfLibraries() {
    assertThat(UserEnvironment.without(Map.of("_JPACKAGE_LAUNCHER", "0", "LD_LIBRARY_PATH", "/a:/b:"
        + FOLDER),
        FOLDER)).isEqualTo(Map.of("LD_LIBRARY_PATH", "/a:/b"));
  }

  @Test
  void withoutALauncherIsLeftAlone() {
    var variables = Map.of("LD_LIBRARY_PATH", "/a:" + FOLDER);

    assertThat(UserEnvironment.without(variables, FOLDER)).isEqualTo(variables);
  }
}
