package loopscope.visualizers.scene.modules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import loopscope.engine.trace.ModuleEvent.ModuleCompiled;
import loopscope.engine.trace.ModuleEvent.ModuleDefined;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.SourceRange;
import loopscope.visualizers.model.modules.LoadedModule;
import loopscope.visualizers.model.modules.ModulePhase;
import loopscope.visualizers.model.modules.ModulesState;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** The text of a module: a CommonJS file between the lines of the function that it is wrapped in, with what that is given. */
final class CodeRegion {
  private static final double LINE = 18;
  private static final double BAND = 24;
  private static final double SIDE = 14;
  private static final double NUMBER = 26;
  private static final double FEWEST = 3;
  private static final int MOST_ENTRIES = 6;

  private final Brush brush;
  private final ModulesState state;
  private final LoadedModule module;
  private final Exports exports;
  private final String source;
  private final Optional<String> text;
  private final boolean arrives;

  /**
   * @param arrives whether the text was compiled just now, and moves into its function
   */
  CodeRegion(Brush brush, ModulesState state, LoadedModule module, Exports exports, Sight sight,
      boolean arrives) {
    this.brush = brush;
    this.state = state;
    this.module = module;
    this.exports = exports;
    this.arrives = arrives;
    source = FilePaths.source(module.file());
    text = sight.texts().apply(source);
  }

  /** Draws it as high as it must be, {@code most} at most; where it ends. */
  double draw(double x, double y, double width, double most) {
    if (module.defined().isPresent()) {
      return defined(module.defined().get(), x, y, width, most);
    }
    var compiled = module.compiled();
    if (module.isCore() || compiled.isEmpty()) {
      return brush.sentence(brush.words().of(module.isCore() ? "modules.code.core" : "modules.code.none",
          FilePaths.name(module.file())), x, y, width, 3);
    }
    return switch (compiled.get().format()) {
      case COMMONJS -> wrapped(compiled.get(), x, y, width, most);
      case MODULE -> plain(compiled.get(), "modules.code.module", x, y, width, most);
      case JSON -> plain(compiled.get(), "modules.code.json", x, y, width, most);
      case BUILTIN, AMD, BUNDLED -> y;
    };
  }

  private double wrapped(ModuleCompiled compiled, double x, double y, double width, double most) {
    var title = brush.words().of("modules.code.wrapped", FilePaths.name(module.file()));
    var top = brush.heading(title, x, y, width);
    var arguments = arguments(compiled);
    var rest = most - (top - y) - 2 * BAND - argumentsHeight(arguments);
    var lines = lines(known(compiled), compiled.lines(), fitting(rest));
    var code = lines.size() * LINE + 10;
    var opened = arrives ? brush.eased() : 1;
    var bottom = top + 2 * BAND + code + argumentsHeight(arguments);
    var pen = brush.pen();
    var palette = pen.palette();
    var header = "(function (" + String.join(", ", compiled.parameters()) + ") {";
    pen.group(new Meaning(title, title, compiled.seq(), new SourceRange(source, 1, 1, 1, 1)),
        new Bounds(x, top, width, bottom - top), () -> {
          pen.rect(new Bounds(x, top, width, bottom - top), 8, Style.framed(palette.ground(), palette
              .hairline(), 1));
          band(header, x, top, width, opened);
          code(lines, x, top + BAND + 5 + (1 - opened) * 26, width);
          band("});", x, top + BAND + code, width, opened);
          arguments(arguments, x, top + 2 * BAND + code, width);
        });
    return bottom;
  }

  /** A line of the wrapper, which comes from the side as the text moves in. */
  private void band(String line, double x, double y, double width, double opened) {
    var pen = brush.pen();
    var shown = width * opened;
    pen.rect(new Bounds(x + 1, y + 1, Math.max(0, shown - 2), BAND - 2), 7, Style.filled(pen.palette()
        .note()));
    pen.text(pen.letters().fit(line, Type.PLACE, shown - 2 * SIDE), x + SIDE, y + 16, Type.PLACE, pen
        .palette().accent());
  }

  private double plain(ModuleCompiled compiled, String sentence, double x, double y, double width,
      double most) {
    var name = FilePaths.name(module.file());
    var title = brush.words().of("modules.code." + (compiled.format() == ModuleFormat.JSON ? "data"
        : "plain"), name);
    var top = brush.sentence(brush.words().of(sentence, name), x, brush.heading(title, x, y, width), width, 3)
        + 8;
    var bindings = exports.imports(module).stream().map(binding -> new Entry(binding.name(), binding.value()
        .map(exports::text).orElseGet(() -> brush.words().of("modules.deadzone")), binding.value()
            .isPresent()))
        .toList();
    var lines = lines(known(compiled), compiled.lines(), fitting(most - (top - y) - height(bindings)));
    var bottom = text(title, compiled.seq(), lines, x, top, width);
    return bindings.isEmpty() ? bottom : entries("modules.bindings", bindings, x, bottom + 8, width);
  }

  /** The text that a loader of the program's own read, and what it waits for. */
  private double defined(ModuleDefined event, double x, double y, double width, double most) {
    var words = brush.words();
    var bundled = event.format() == ModuleFormat.BUNDLED;
    var title = words.of(bundled ? "modules.code.bundled" : "modules.code.amd", FilePaths.name(module.file()),
        FilePaths.name(event.by()));
    var top = brush.sentence(words.of(bundled ? "modules.code.table" : "modules.code.define"), x, brush
        .heading(title, x, y, width), width, 3) + 8;
    var needed = event.dependencies().stream().map(name -> new Entry(name, words.of(isThere(name)
        ? "modules.ready"
        : "modules.pending"), isThere(name))).toList();
    var lines = lines(text, 0, fitting(most - (top - y) - height(needed)));
    var bottom = text(title, event.seq(), lines, x, top, width);
    return needed.isEmpty() ? bottom : entries("modules.needs", needed, x, bottom + 8, width);
  }

  private boolean isThere(String name) {
    return state.dependencies().stream().anyMatch(each -> each.from() == module.number() && each.search()
        .request()
        .specifier().equals(name) && state.module(each.to()).phase() == ModulePhase.EVALUATED);
  }

  private static int fitting(double height) {
    return (int) Math.max(FEWEST, height / LINE - 1);
  }

  /** The text of a file, as it is; where it ends. */
  private double text(String title, long seq, List<Numbered> lines, double x, double y, double width) {
    var bounds = new Bounds(x, y, width, lines.size() * LINE + 10);
    var pen = brush.pen();
    pen.group(new Meaning(title, title, seq, new SourceRange(source, 1, 1, 1, 1)), bounds, () -> {
      pen.rect(bounds, 8, Style.framed(pen.palette().ground(), pen.palette().hairline(), 1));
      code(lines, x, y + 5, width);
    });
    return bounds.bottom();
  }

  /** A name that a module uses, and what it stands for; there is nothing to be had by it as long as it is not ready. */
  private record Entry(String name, String value, boolean ready) {}

  private static double height(List<Entry> entries) {
    return Math.min(MOST_ENTRIES, entries.size()) * LINE + (entries.isEmpty() ? 0 : 30);
  }

  private double entries(String title, List<Entry> entries, double x, double y, double width) {
    var below = brush.heading(brush.words().of(title), x, y, width) - 4;
    var pen = brush.pen();
    for (var entry : entries.subList(0, Math.min(MOST_ENTRIES, entries.size()))) {
      var at = below;
      pen.group(Meaning.spoken(entry.name() + " " + entry.value()), new Bounds(x, below, width, LINE), () -> {
        pen.text(pen.letters().fit(entry.name(), Type.PLACE, width * 0.4), x + SIDE, at + 13, Type.PLACE, pen
            .palette().secondary());
        pen.text(pen.letters().fit(entry.value(), Type.PLACE, width * 0.5), x + width * 0.45, at + 13,
            Type.PLACE, entry.ready() ? pen.palette().text() : pen.palette().immediate());
      });
      below += LINE;
    }
    return below;
  }

  /** A line of the file, or what is said instead of lines; number 0 has none. */
  private record Numbered(int number, String text) {}

  /** The text, if it is the one that was compiled. */
  private Optional<String> known(ModuleCompiled compiled) {
    return text.filter(all -> all.length() == compiled.length());
  }

  private List<Numbered> lines(Optional<String> known, int count, int most) {
    if (known.isEmpty()) {
      return List.of(new Numbered(0, brush.words().of("modules.code.gone", count)));
    }
    var all = known.get().split("\n", -1);
    var last = all[all.length - 1].isEmpty() ? all.length - 1 : all.length;
    var current = exports.line(module).orElse(1);
    var from = last <= most ? 1 : Math.clamp(current - most / 2, 1, last - most + 1);
    return IntStream.rangeClosed(from, Math.min(last, from + most - 1)).mapToObj(
        number -> new Numbered(number, all[number - 1].replace("\t", "  "))).toList();
  }

  private void code(List<Numbered> lines, double x, double y, double width) {
    var pen = brush.pen();
    var palette = pen.palette();
    var current = module.phase().isOver() ? 0 : exports.line(module).orElse(0);
    for (var index = 0; index < lines.size(); index++) {
      var line = lines.get(index);
      var top = y + index * LINE;
      if (line.number() == current && current > 0) {
        pen.rect(new Bounds(x + 1, top, width - 2, LINE), 0, Style.filled(palette.runningLine()));
      }
      if (line.number() > 0) {
        pen.text(String.valueOf(line.number()), x + SIDE + NUMBER - 12, top + 13, Type.SMALL_PLACE, palette
            .secondary(), Anchor.END);
      }
      pen.text(pen.letters().fit(line.text(), Type.PLACE, width - SIDE - NUMBER - SIDE), x + SIDE + NUMBER,
          top + 13, Type.PLACE, line.number() > 0 ? palette.text() : palette.secondary());
    }
  }

  /** What the wrapper is called with. */
  private record Argument(String name, String value) {}

  private List<Argument> arguments(ModuleCompiled compiled) {
    return compiled.parameters().stream().map(name -> new Argument(name, switch (name) {
      case "__filename" -> "'" + module.file() + "'";
      case "__dirname" -> "'" + FilePaths.folder(module.file()) + "'";
      default -> exports.argument(module, name).orElseGet(() -> brush.words().of("modules.argument." + name));
    })).toList();
  }

  private static double argumentsHeight(List<Argument> arguments) {
    return arguments.size() * LINE + 12;
  }

  private void arguments(List<Argument> arguments, double x, double y, double width) {
    var pen = brush.pen();
    var widest = arguments.stream().mapToDouble(argument -> pen.letters().width(argument.name(), Type.PLACE))
        .max().orElse(0);
    for (var index = 0; index < arguments.size(); index++) {
      var argument = arguments.get(index);
      var line = y + 6 + index * LINE + 13;
      pen.text(argument.name(), x + SIDE, line, Type.PLACE, pen.palette().secondary());
      pen.text(pen.letters().fit(argument.value(), Type.PLACE, width - widest - 3 * SIDE), x + SIDE + widest
          + SIDE, line, Type.PLACE, pen.palette().text());
    }
  }
}
