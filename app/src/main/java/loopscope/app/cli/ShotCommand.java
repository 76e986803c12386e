package loopscope.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import loopscope.app.settings.Theme;
import loopscope.app.settings.WindowBounds;
import loopscope.app.shell.DesktopPicture;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.Isolates;
import loopscope.visualizers.paint.SvgPainter;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shot}: runs a program, or opens a trace, and draws a view of a moment of the run, with no display. */
@Command(name = "shot")
final class ShotCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
  private static final int SMALLEST = 64;
  private static final int LARGEST = 8192;

  @Option(names = {"-h", "--help"}, usageHelp = true)
  private boolean helpWanted;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
  private String file = "";

  @Parameters(index = "1..*", paramLabel = "ARGS", descriptionKey = "ARGS")
  private List<String> arguments = List.of();

  @Option(names = "--view", paramLabel = "NAME", required = true)
  private String view = "";

  @Option(names = "--at", paramLabel = "SEQ|last")
  private String at = "last";

  @Option(names = "--thread", paramLabel = "N")
  private int thread;

  @Option(names = "--size", paramLabel = "WxH")
  private @Nullable String size;

  @Option(names = "--theme", paramLabel = "light|dark")
  private String theme = "light";

  @Option(names = "--lang", paramLabel = "en|zh")
  private String language = Locale.getDefault().getLanguage().equals("zh") ? "zh" : "en";

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true)
  private Path output = Path.of("");

  @Mixin
  private RulesOption rules = new RulesOption();

  @Override
  public Integer call() {
    var program = Path.of(file);
    if (!TraceInput.is(program)) {
      ProgramFile.checked(program);
    }
    if (view.equals(ShotView.DESKTOP)) {
      drawDesktop(program);
      return 0;
    }
    var wanted = ShotView.named(view);
    var viewport = viewport(wanted.width(), wanted.height());
    var palette = palette();
    var image = ImageKind.of(output);
    check(program);
    var trace = trace(program, wanted.level());
    write(image.paint(wanted.draw(trace, thread(trace), seq(trace.size()), viewport, palette)));
    return 0;
  }

  private TraceLog trace(Path program, RecordingLevel level) {
    if (TraceInput.is(program)) {
      return TraceInput.read(program);
    }
    var trace = new TraceLog();
    LocalEngine.load().record(new Invocation(file, arguments).launch().at(level).by(rules.rules()), trace,
        EnumSet.of(OutputStreamKind.STDERR));
    return trace;
  }

  private void drawDesktop(Path program) {
    var viewport = viewport(WindowBounds.FIRST.width(), WindowBounds.FIRST.height());
    var colours = palette() == Palette.LIGHT ? Theme.LIGHT : Theme.DARK;
    if (ImageKind.of(output) != ImageKind.PNG) {
      throw bad("shot.desktop", output);
    }
    check(program);
    if (TraceInput.is(program)) {
      TraceInput.read(program);
    }
    try {
      DesktopPicture.render(new DesktopPicture.Request(program.toAbsolutePath(), (int) viewport.width(),
          (int) viewport.height(), colours, viewport.locale().getLanguage().equals("zh") ? Locale.CHINESE
              : Locale.ENGLISH,
          thread, moment(), output));
    } catch (IOException e) {
      throw Unwritable.complaint(output.toString(), e);
    }
  }

  /** The event the desktop is drawn at; how many there are is known only when it has run. */
  private OptionalLong moment() {
    if (at.equals("last")) {
      return OptionalLong.empty();
    }
    if (!at.matches("\\d{1,15}")) {
      throw bad("shot.desktop.at", at);
    }
    return OptionalLong.of(Long.parseLong(at));
  }

  private enum ImageKind {
    PNG, SVG;

    static ImageKind of(Path output) {
      var name = output.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".png")) {
        return PNG;
      }
      if (name.endsWith(".svg")) {
        return SVG;
      }
      throw bad("shot.format", output);
    }

    byte[] paint(Picture picture) {
      return switch (this) {
        case PNG -> Snapshot.png(picture);
        case SVG -> SvgPainter.paint(picture).getBytes(StandardCharsets.UTF_8);
      };
    }
  }

  private static Complaint bad(String key, Object... arguments) {
    return new Complaint(Complaint.BAD_INPUT, key, arguments);
  }

  private Viewport viewport(double width, double height) {
    var locale = switch (language) {
      case "en" -> Locale.ENGLISH;
      case "zh" -> Locale.SIMPLIFIED_CHINESE;
      default -> throw bad("shot.language", language);
    };
    if (size == null) {
      return new Viewport(width, height, 1, locale);
    }
    var numbers = SIZE.matcher(size);
    if (!numbers.matches()) {
      throw bad("shot.size", size, SMALLEST, LARGEST);
    }
    return new Viewport(length(numbers.group(1)), length(numbers.group(2)), 1, locale);
  }

  private int length(String digits) {
    var length = Integer.parseInt(digits);
    if (length < SMALLEST || length > LARGEST) {
      throw bad("shot.size", String.valueOf(size), SMALLEST, LARGEST);
    }
    return length;
  }

  private Palette palette() {
    return switch (theme) {
      case "light" -> Palette.LIGHT;
      case "dark" -> Palette.DARK;
      default -> throw bad("shot.theme", theme);
    };
  }

  /** What can be known before the program runs. */
  private void check(Path program) {
    try {
      if (Files.exists(output) && Files.isSameFile(program, output)) {
        throw bad("output.is-program", output);
      }
    } catch (IOException e) {
      throw Unwritable.complaint(output.toString(), e);
    }
    var folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw bad("output.no-folder", output);
    }
  }

  private int thread(TraceLog trace) {
    if (new Isolates(trace).known().stream().noneMatch(started -> started.isolate() == thread)) {
      throw bad("shot.thread", thread);
    }
    return thread;
  }

  private long seq(int events) {
    if (at.equals("last")) {
      return events - 1L;
    }
    if (!at.matches("\\d{1,15}") || Long.parseLong(at) >= events) {
      throw bad("shot.at", at, events - 1);
    }
    return Long.parseLong(at);
  }

  private void write(byte[] image) {
    try {
      Files.write(output, image);
    } catch (IOException e) {
      throw Unwritable.complaint(output.toString(), e);
    }
  }
}
