package loopscope.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import loopscope.app.settings.Settings;
import loopscope.app.settings.Theme;
import loopscope.visualizers.paint.Fonts;
import loopscope.visualizers.picture.Lettering;

/** How the window looks: its theme, fonts and text size, as the settings say, changed live. */
final class Look {
  private static final double NORMAL_SIZE = 13;
  private static final double ICON_SIZE = 15;

  private final Settings settings;

  Look(Settings settings) {
    this.settings = settings;
  }

  /** Dresses a window, and again whenever the settings change. */
  void follow(Scene scene) {
    InvalidationListener changed = setting -> apply(scene);
    settings.themeProperty().addListener(changed);
    settings.textScaleProperty().addListener(changed);
    apply(scene);
  }

  /** Dresses a further window, and lets it obey the keys of the first. */
  void follow(Stage window, Stage first) {
    follow(window.getScene());
    window.initOwner(first);
    window.getIcons().setAll(icons());
    window.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> first.getScene().getAccelerators().entrySet()
        .stream().filter(accelerator -> accelerator.getKey().match(pressed)).findFirst().ifPresent(
            accelerator -> {
              accelerator.getValue().run();
              pressed.consume();
            }));
  }

  /** Dresses a dialog as it is to look now. */
  void dress(Parent dialog) {
    dialog.getStylesheets().setAll(sheets());
  }

  /** The window's icon in the sizes systems ask for. */
  static List<Image> icons() {
    return IntStream.of(16, 32, 64, 128, 256).mapToObj(size -> new Image(resource("icons/loopscope-" + size
        + ".png")
        .toExternalForm())).toList();
  }

  private void apply(Scene scene) {
    var base = settings.themeProperty().get() == Theme.LIGHT ? new PrimerLight() : new PrimerDark();
    Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheets());
  }

  private List<String> sheets() {
    return List.of(sheet(settings.themeProperty().get().name().toLowerCase(Locale.ROOT)), sheet("loopscope"),
        fonts());
  }

  private String fonts() {
    var scale = settings.textScaleProperty().get();
    var css = """
        .root { -fx-font-family: "%s"; -fx-font-size: %.2fpx; }
        .code, .code .text { -fx-font-family: "%s"; }
        .ikonli-font-icon { -fx-icon-size: %.0fpx; }
        """.formatted(Fonts.family(Lettering.Role.WORDS), NORMAL_SIZE * scale, Fonts.family(
        Lettering.Role.CODE),
        ICON_SIZE * scale);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  private static String sheet(String name) {
    return resource("themes/" + name + ".css").toExternalForm();
  }

  private static URL resource(String path) {
    return Objects.requireNonNull(Look.class.getResource("/loopscope/assets/" + path), path);
  }
}
