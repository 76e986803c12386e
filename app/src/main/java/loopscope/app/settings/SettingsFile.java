package loopscope.app.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import loopscope.app.files.AtomicWrite;
import loopscope.engine.trace.RecordingLevel;

/** Reads and writes {@link Settings}. A file that is missing, broken or half right leaves the rest as it was. */
public final class SettingsFile {
  /** What the keys of an allowance begin with; a number follows, then what they say of it. */
  private static final String ALLOWED = "allowed.";

  private final Path file;

  public SettingsFile(Home home) {
    file = home.settings();
  }

  /** The settings of the last time, as far as they can be read. */
  public Settings read() {
    var settings = new Settings();
    var properties = new Properties();
    try {
      properties.load(new StringReader(Files.readString(file)));
    } catch (IOException | IllegalArgumentException missingOrBroken) {
      return settings;
    }
    apply(properties, settings);
    return settings;
  }

  /** Keeps the settings for the next time. */
  public void write(Settings settings) throws IOException {
    var text = new StringWriter();
    properties(settings).store(text, null);
    AtomicWrite.write(file, text.toString());
  }

  private static void apply(Properties from, Settings to) {
    each(from, "theme", text -> to.themeProperty().set(Theme.valueOf(text.toUpperCase(Locale.ROOT))));
    each(from, "language", text -> to.localeProperty()
        .set(text.equals("zh") ? Locale.CHINESE : Locale.ENGLISH));
    each(from, "text.scale", text -> to.textScaleProperty()
        .set(Math.clamp(Double.parseDouble(text), 1, 2.5)));
    each(from, "speed", text -> to.speedProperty().set(Integer.parseInt(text)));
    each(from, "motion.reduced", text -> to.reducedMotionProperty().set(Boolean.parseBoolean(text)));
    each(from, "recording", text -> to.recordingProperty().set(RecordingLevel.valueOf(text.toUpperCase(
        Locale.ROOT))));
    each(from, "sidebar", text -> to.sidebarProperty().set(Boolean.parseBoolean(text)));
    each(from, "window", text -> to.windowProperty().set(window(numbers(text, 4), from)));
    each(from, "dividers", text -> to.dividersProperty().set(dividers(numbers(text, 4))));
    each(from, "recent", text -> to.recent().setAll(text.lines().map(Path::of).toList()));
    for (var i = 0; from.containsKey(ALLOWED + i + ".project"); i++) {
      var key = ALLOWED + i;
      each(from, key + ".project", project -> allow(from, key, Path.of(project), to.allowances()));
    }
  }

  private static Properties properties(Settings settings) {
    var window = settings.windowProperty().get();
    var dividers = settings.dividersProperty().get();
    var properties = new Properties();
    properties.setProperty("theme", settings.themeProperty().get().name().toLowerCase(Locale.ROOT));
    properties.setProperty("language", settings.localeProperty().get().getLanguage());
    properties.setProperty("text.scale", Double.toString(settings.textScaleProperty().get()));
    properties.setProperty("speed", Integer.toString(settings.speedProperty().get()));
    properties.setProperty("motion.reduced", Boolean.toString(settings.reducedMotionProperty().get()));
    properties.setProperty("recording", settings.recordingProperty().get().name().toLowerCase(Locale.ROOT));
    properties.setProperty("sidebar", Boolean.toString(settings.sidebarProperty().get()));
    properties.setProperty("window", text(window.x(), window.y(), window.width(), window.height()));
    properties.setProperty("window.maximized", Boolean.toString(window.maximized()));
    properties.setProperty("dividers", text(dividers.sidebar(), dividers.stage(), dividers.console(),
        dividers.timeline()));
    properties.setProperty("recent", String.join("\n", settings.recent().stream().map(Path::toString)
        .toList()));
    put(properties, settings.allowances());
    return properties;
  }

  /** Each allowance has keys of its own: a path may hold any character, so no text of several would be safe to split. */
  private static void put(Properties properties, Allowances allowances) {
    var number = 0;
    for (var project : allowances.byProject().entrySet()) {
      for (var allowance : project.getValue()) {
        var key = ALLOWED + number++;
        properties.setProperty(key + ".project", project.getKey().toString());
        switch (allowance) {
          case Allowance.Folder(var path) -> properties.setProperty(key + ".folder", path.toString());
          case Allowance.Programs programs -> properties.setProperty(key + ".programs", "true");
          case Allowance.Node node -> properties.setProperty(key + ".node", "true");
          case Allowance.Npm npm -> properties.setProperty(key + ".npm", "true");
        }
      }
    }
  }

  private static void allow(Properties from, String key, Path project, Allowances to) {
    each(from, key + ".folder", folder -> to.allow(project, new Allowance.Folder(Path.of(folder))));
    Map.of(".programs", new Allowance.Programs(), ".node", new Allowance.Node(), ".npm", new Allowance.Npm())
        .forEach((name, allowance) -> {
          if (Boolean.parseBoolean(from.getProperty(key + name))) {
            to.allow(project, allowance);
          }
        });
  }

  private static void each(Properties from, String key, Consumer<String> setting) {
    try {
      Optional.ofNullable(from.getProperty(key)).ifPresent(setting);
    } catch (IllegalArgumentException unreadable) {
      // This one keeps its first value; the others count.
    }
  }

  private static WindowBounds window(List<Double> numbers, Properties from) {
    return new WindowBounds(numbers.get(0), numbers.get(1), Math.max(640, numbers.get(2)), Math.max(480,
        numbers.get(3)), Boolean.parseBoolean(from.getProperty("window.maximized")));
  }

  private static Dividers dividers(List<Double> numbers) {
    return new Dividers(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }

  private static List<Double> numbers(String text, int count) {
    var numbers = Stream.of(text.split(" ")).map(Double::parseDouble).toList();
    if (numbers.size() != count) {
      throw new IllegalArgumentException(text);
    }
    return numbers;
  }

  private static String text(double... numbers) {
    var text = new StringBuilder();
    for (var number : numbers) {
      text.append(text.isEmpty() ? "" : " ").append(number);
    }
    return text.toString();
  }
}
