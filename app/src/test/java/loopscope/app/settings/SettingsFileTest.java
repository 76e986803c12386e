package loopscope.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @Test
  void everySettingIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
    var file = new SettingsFile(new Home(folder.resolve("home")));
    var settings = new Settings();
    settings.themeProperty().set(Theme.DARK);
    settings.localeProperty().set(Locale.CHINESE);
    settings.textScaleProperty().set(1.5);
    settings.speedProperty().set(4);
    settings.sidebarProperty().set(false);
    settings.reducedMotionProperty().set(true);
    settings.windowProperty().set(new WindowBounds(10, 20, 1440, 900, true));
    settings.dividersProperty().set(new Dividers(0.1, 0.4, 0.5, 0.7));
    settings.opened(Path.of("/projects/\u4f60\u597d = 1"));
    settings.opened(Path.of("/projects/b.js"));
    var allowances = settings.allowances();
    allowances.allow(Path.of("/projects/one"), new Allowance.Folder(Path.of("/data/\u4f60\u597d = 1")));
    allowances.allow(Path.of("/projects/one"), new Allowance.Programs());
    allowances.allow(Path.of("/projects/two"), new Allowance.Programs());
    allowances.allow(Path.of("/projects/two"), new Allowance.Node());
    allowances.allow(Path.of("/projects/two"), new Allowance.Npm());
    file.write(settings);
    assertThat(values(file.read())).isEqualTo(values(settings));
  }

  @Test
  void whatCannotBeReadKeepsItsFirstValue(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("settings.properties"),
        "theme=dark\nwindow=1 2\nspeed=fast\ntext.scale=99");
    var settings = new Settings();
    settings.themeProperty().set(Theme.DARK);
    settings.textScaleProperty().set(2.5);
    assertThat(values(new SettingsFile(new Home(folder)).read())).isEqualTo(values(settings));
  }

  @Test
  void lineBreaksInPathsGrantNothing(@TempDir Path home) throws IOException {
    var file = new SettingsFile(new Home(home));
    var settings = new Settings();
    var project = Path.of("/projects/one\nprograms");
    settings.allowances().allow(project, new Allowance.Folder(Path.of("/data/x\nprograms\nfolder /")));
    file.write(settings);
    assertThat(file.read().allowances().byProject()).isEqualTo(settings.allowances().byProject());
  }

  @Test
  void whatIsTakenBackIsNoLongerAllowed() {
    var allowances = new Allowances();
    allowances.allow(Path.of("/p"), new Allowance.Programs());
    allowances.allow(Path.of("/p"), new Allowance.Programs());
    assertThat(allowances.of(Path.of("/p"))).containsExactly(new Allowance.Programs());
    assertThat(allowances.of(Path.of("/q"))).isEmpty();
    allowances.takeBack(Path.of("/p"), new Allowance.Programs());
    assertThat(allowances.byProject()).isEmpty();
  }

  @Test
  void withoutAFileEverythingIsAsAtTheFirstStart(@TempDir Path folder) {
    assertThat(values(new SettingsFile(new Home(folder)).read())).isEqualTo(values(new Settings()));
  }

  @Test
  void recentPathsStandOnceAndTheOldestFallOut() {
    var settings = new Settings();
    for (var i = 0; i < 12; i++) {
      settings.opened(Path.of("f" + i));
    }
    settings.opened(Path.of("f9"));
    assertThat(settings.recent()).extracting(Path::toString).containsExactly("f9", "f11", "f10", "f8", "f7",
        "f6",
        "f5", "f4");
  }

  private static String values(Settings settings) {
    return String.join("\n", settings.themeProperty().get().toString(), settings.localeProperty().get()
        .toString(),
        settings.textScaleProperty().getValue().toString(), settings.speedProperty().getValue().toString(),
        settings
            .sidebarProperty().getValue().toString(), settings.reducedMotionProperty().getValue().toString(),
        settings.windowProperty().get().toString(), settings
            .dividersProperty().get().toString(), settings.recent().toString(), settings.allowances()
                .byProject().toString());
  }
}
