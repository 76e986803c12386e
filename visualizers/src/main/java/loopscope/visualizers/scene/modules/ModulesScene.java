package loopscope.visualizers.scene.modules;

import java.util.Optional;
import loopscope.engine.trace.ModuleEvent.ModuleCompiled;
import loopscope.visualizers.model.modules.LoadedModule;
import loopscope.visualizers.model.modules.ModulePhase;
import loopscope.visualizers.model.modules.ModulesState;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.TextMeasure;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Letters;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.Pen;
import loopscope.visualizers.scene.Type;
import loopscope.visualizers.scene.Words;

/**
 * Modules at a moment: how one is looked for, all of them as they load, the text of the one that runs in the function that wraps it,
 * and what it exports. As wide as the viewport, and as high as it must be. Pure.
 */
public final class ModulesScene {
  private static final double EDGE = 18;
  private static final double BETWEEN = 26;
  private static final double FULL_WIDTH = 1100;
  private static final double FULL_HEIGHT = 690;
  private static final double LARGEST = 1.7;
  /** From this width on there are two columns. */
  private static final double WIDE = 760;

  /** Room for a dozen modules, where the picture has to be scrolled anyway. */
  private static final double FEW_MODULES = 440;

  private final Brush brush;
  private final ModulesState state;
  private final Sight sight;
  private final Exports exports;
  private final Optional<LoadedModule> shown;
  private final boolean arrives;
  private final double unit;
  private final double width;
  private final double height;

  private ModulesScene(Moment<ModulesState> moment, Sight sight, Viewport viewport, Palette palette) {
    var words = new Words(viewport.locale());
    unit = viewport.textScale() * roominess(viewport);
    var pen = new Pen(palette, new Letters(TextMeasure.approximate(), words.locale()), unit);
    brush = new Brush(pen, words, moment.progress());
    state = moment.after();
    this.sight = sight;
    exports = new Exports(sight.memory(), moment.event() == null ? -1 : moment.event().seq(), words);
    shown = shown(moment);
    arrives = moment.event() instanceof ModuleCompiled compiled && shown.filter(module -> module.file()
        .equals(
            compiled.file())).isPresent();
    width = viewport.width() / unit;
    height = viewport.height() / unit;
  }

  /** The picture of a moment. */
  public static Picture draw(Moment<ModulesState> moment, Sight sight, Viewport viewport, Palette palette) {
    var scene = new ModulesScene(moment, sight, viewport, palette);
    var bottom = scene.draw();
    var ground = new Pen(palette, scene.brush.pen().letters(), scene.unit);
    var high = Math.max(scene.height, bottom + EDGE);
    ground.rect(new Bounds(0, 0, scene.width, high), 0, Style.filled(palette.panel()));
    var shapes = ground.shapes();
    shapes.addAll(scene.brush.pen().shapes());
    return new Picture(viewport.width(), high * scene.unit, shapes);
  }

  /** Where there is much room all is larger, to be read from afar. */
  private static double roominess(Viewport viewport) {
    return Math.clamp(Math.min(viewport.width() / FULL_WIDTH, viewport.height() / FULL_HEIGHT) / viewport
        .textScale(), 1, LARGEST);
  }

  /** The module that is made ready, or else the one that runs, or else the one that something happened to last. */
  private static Optional<LoadedModule> shown(Moment<ModulesState> moment) {
    var state = moment.after();
    return state.focused().filter(module -> isMadeReady(module.phase())).or(state::running)
        .or(() -> state.focused().filter(module -> !module.isCore()));
  }

  private static boolean isMadeReady(ModulePhase phase) {
    return switch (phase) {
      case FOUND, COMPILED, LINKED, DEFINED -> true;
      case EVALUATING, EVALUATED, THREW -> false;
    };
  }

  private double draw() {
    // The stems of the tree lie beneath all but this.
    brush.pen().rect(new Bounds(0, 0, 0, 0), 0, Style.filled(brush.pen().palette().panel()));
    if (state.modules().isEmpty() && state.last().isEmpty()) {
      return brush.sentence(brush.words().of("modules.none"), EDGE, EDGE, width - 2 * EDGE, 6);
    }
    return width >= WIDE ? columns() : column();
  }

  private double columns() {
    var left = Math.min(560, (width - 2 * EDGE - BETWEEN) * 0.5);
    var right = EDGE + left + BETWEEN;
    var searched = search(EDGE, left, (height - 2 * EDGE) * 0.5);
    var coded = code(EDGE, searched + BETWEEN, left, height - EDGE - searched - BETWEEN);
    var ways = new WaysRegion(brush, state);
    var below = namesHeight() + ways.height() + BETWEEN;
    var graphed = graph(right, EDGE, width - right - EDGE, height - 2 * EDGE - below);
    var compared = ways.draw(right, graphed + BETWEEN, width - right - EDGE);
    var named = names(right, compared == graphed + BETWEEN ? compared : compared + BETWEEN, width - right
        - EDGE);
    return Math.max(coded, named);
  }

  private double column() {
    var full = width - 2 * EDGE;
    var searched = search(EDGE, full, height * 0.42);
    var graphed = graph(EDGE, searched + BETWEEN, full, Math.max(FEW_MODULES, height * 0.7));
    var compared = new WaysRegion(brush, state).draw(EDGE, graphed + BETWEEN, full);
    var coded = code(EDGE, compared + BETWEEN, full, height * 0.6);
    return names(EDGE, coded + BETWEEN, full);
  }

  private double search(double x, double columnWidth, double most) {
    return state.last().map(search -> new SearchRegion(brush, search).draw(x, EDGE, columnWidth, most))
        .orElse(EDGE);
  }

  private double graph(double x, double y, double columnWidth, double most) {
    return new GraphRegion(brush, state, sight, exports).draw(x, y, columnWidth, most);
  }

  private double code(double x, double y, double columnWidth, double most) {
    return shown.map(module -> new CodeRegion(brush, state, module, exports, sight, arrives).draw(x, y,
        columnWidth,
        most)).orElse(y);
  }

  private double namesHeight() {
    return shown.flatMap(exports::names).map(names -> BETWEEN + (names.isOneObject() ? 190.0 : 270.0)).orElse(
        60.0);
  }

  private double names(double x, double y, double columnWidth) {
    if (shown.isEmpty() || shown.get().isCore()) {
      return y;
    }
    var names = exports.names(shown.get());
    if (names.isPresent()) {
      return new NamesRegion(brush, shown.get(), exports, names.get()).draw(x, y, columnWidth);
    }
    if (exports.isKnown()) {
      return y;
    }
    var pen = brush.pen();
    var below = y;
    for (var line : pen.letters().wrap(brush.words().of("modules.unrecorded"), Type.NOTE, columnWidth, 3)) {
      pen.text(line, x, below + 12, Type.NOTE, pen.palette().secondary());
      below += Brush.LINE;
    }
    return below;
  }
}
