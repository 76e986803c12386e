package loopscope.visualizers.scene.modules;

import java.util.List;
import loopscope.engine.trace.Value;
import loopscope.visualizers.model.modules.LoadedModule;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;
import loopscope.visualizers.scene.modules.Exports.Name;
import loopscope.visualizers.scene.modules.Exports.Names;

/** The two names of a CommonJS module for what it exports: one object, or two since one of them was assigned to. */
final class NamesRegion {
  private static final double NAME_HEIGHT = 30;
  private static final double LINE = 17;
  private static final double GAP = 12;

  private final Brush brush;
  private final LoadedModule module;
  private final Exports exports;
  private final Names names;

  NamesRegion(Brush brush, LoadedModule module, Exports exports, Names names) {
    this.brush = brush;
    this.module = module;
    this.exports = exports;
    this.names = names;
  }

  /** Draws it as high as it must be; where it ends. */
  double draw(double x, double y, double width) {
    var one = names.isOneObject();
    var top = brush.heading(brush.words().of(one ? "modules.names.one" : "modules.names.two", FilePaths.name(
        module.file())), x, y, width);
    var nameWidth = Math.min(150, width * 0.36);
    var objectX = x + nameWidth + Math.min(70, width * 0.16);
    var objectWidth = width - (objectX - x);
    var first = object(names.exports().value(), one || names.exports().written() < 2, objectX, top,
        objectWidth);
    var second = one ? first
        : object(names.moduleExports().value(), names.moduleExports().written() < 2, objectX, first.bottom()
            + GAP, objectWidth);
    var firstName = new Bounds(x, top, nameWidth, NAME_HEIGHT);
    var secondName = new Bounds(x, Math.max(top + NAME_HEIGHT + GAP, one ? 0 : second.y()), nameWidth,
        NAME_HEIGHT);
    name("exports", names.exports(), firstName, first);
    name("module.exports", names.moduleExports(), secondName, second);
    return brush.sentence(sentence(), x, Math.max(secondName.bottom(), second.bottom()) + GAP, width, 4);
  }

  private String sentence() {
    var words = brush.words();
    if (names.isOneObject()) {
      return words.of(names.moduleExports().written() > 1 ? "modules.names.same" : "modules.names.both");
    }
    var changed = names.moduleExports().written() > 1 ? names.moduleExports() : names.exports();
    var place = exports.statement(changed.seq()).map(at -> at.label()).orElse("");
    return words.of(names.moduleExports().written() > 1 ? "modules.names.module" : "modules.names.exports",
        place);
  }

  private void name(String name, Name held, Bounds bounds, Bounds object) {
    var pen = brush.pen();
    var colour = colour(held);
    var spoken = brush.words().of("modules.names.spoken", name, exports.text(held.value()));
    pen.group(new Meaning(spoken, spoken, held.seq(), exports.statement(held.seq()).orElse(null)), bounds,
        () -> {
          pen.rect(bounds, 6, Style.framed(pen.palette().panel(), colour, held.written() > 1 ? 2 : 1.3));
          pen.text(name, bounds.centreX(), bounds.centreY() + 4.5, Type.SMALL_NAME, pen.palette().text(),
              Anchor.MIDDLE);
        });
    var from = bounds.centreY();
    var to = Math.clamp(from, object.y() + 12, object.bottom() - 8);
    var middle = (bounds.right() + object.x()) / 2;
    pen.path(List.of(new Move(bounds.right(), from), new Curve(middle, from, middle, to, object.x() - 7, to)),
        Style.line(colour, held.written() > 1 ? 2.2 : 1.6));
    brush.arrowHead(object.x() - 1, to, 8, colour);
  }

  private Colour colour(Name held) {
    return held.written() > 1 ? brush.pen().palette().immediate() : brush.pen().palette().script();
  }

  private Bounds object(Value value, boolean given, double x, double y, double width) {
    var lines = exports.lines(value);
    var bounds = new Bounds(x, y, width, 28 + lines.size() * LINE);
    var pen = brush.pen();
    var palette = pen.palette();
    var title = exports.text(value);
    pen.group(Meaning.spoken(title + " " + String.join(", ", lines)), bounds, () -> {
      pen.rect(bounds, 6, Style.framed(palette.ground(), given ? palette.hairline() : palette.immediate(),
          given ? 1.2 : 2));
      pen.text(pen.letters().fit(title, Type.LABEL, width - 24), x + 12, y + 18, Type.LABEL, given ? palette
          .secondary() : palette.immediate());
      for (var index = 0; index < lines.size(); index++) {
        pen.text(pen.letters().fit(lines.get(index), Type.PLACE, width - 24), x + 12, y + 35 + index * LINE,
            Type.PLACE, palette.text());
      }
    });
    return bounds;
  }
}
