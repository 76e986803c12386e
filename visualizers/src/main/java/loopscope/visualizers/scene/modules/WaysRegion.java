package loopscope.visualizers.scene.modules;

import java.util.List;
import loopscope.engine.trace.SourceRange;
import loopscope.visualizers.model.modules.ModulesState;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** What it takes to load a program in one way and in another: as CommonJS, AMD, ES modules, or bundled. */
final class WaysRegion {
  private static final double ROW = 22;
  private static final List<String> COLUMNS = List.of("modules", "files", "places", "took");
  private static final double COLUMN = 68;

  private final Brush brush;
  private final List<Way> ways;

  WaysRegion(Brush brush, ModulesState state) {
    this.brush = brush;
    ways = Way.of(state);
  }

  /** How high it is; 0 where there is nothing to compare. */
  double height() {
    return ways.isEmpty() ? 0 : 26 + (ways.size() + 1) * ROW;
  }

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    if (ways.isEmpty()) {
      return y;
    }
    var below = brush.heading(word("title"), x, y, width);
    for (var column = 0; column < COLUMNS.size(); column++) {
      cell(word(COLUMNS.get(column)), column, x, below, width);
    }
    below += ROW;
    for (var way : ways) {
      row(way, x, below, width);
      below += ROW;
    }
    return below;
  }

  private void row(Way way, double x, double y, double width) {
    var pen = brush.pen();
    var words = brush.words();
    var name = word("format." + way.format());
    var took = way.nanos() == 0 ? "…" : words.millis(way.nanos());
    var file = FilePaths.source(way.first().file());
    var says = word("row", name, FilePaths.name(file), way.modules(), way.files(), way.places(), took);
    var meaning = new Meaning(says, says, way.first().seq(), new SourceRange(file, 1, 1, 1, 1));
    pen.group(meaning, new Bounds(x, y, width, ROW), () -> {
      pen.text(pen.letters().fit(name, Type.SMALL_NAME, width - COLUMNS.size() * COLUMN), x, y + 15,
          Type.SMALL_NAME, pen.palette().text());
      var cells = List.of(word("count", way.modules()), word("count", way.files()), word("count", way
          .places()), took);
      for (var column = 0; column < cells.size(); column++) {
        cell(cells.get(column), column, x, y, width);
      }
    });
  }

  private void cell(String text, int column, double x, double y, double width) {
    var pen = brush.pen();
    var right = x + width - (COLUMNS.size() - 1 - column) * COLUMN;
    pen.text(pen.letters().fit(text, Type.NOTE, COLUMN - 6), right, y + 15, Type.NOTE, pen.palette()
        .secondary(),
        Anchor.END);
  }

  private String word(String key, Object... values) {
    return brush.words().of("modules.ways." + key, values);
  }
}
