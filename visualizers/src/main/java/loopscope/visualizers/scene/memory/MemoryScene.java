package loopscope.visualizers.scene.memory;

import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.TextMeasure;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Letters;
import loopscope.visualizers.scene.Pen;
import loopscope.visualizers.scene.Type;
import loopscope.visualizers.scene.Words;

/**
 * The memory at a moment: calls with their variables on the left, to the right the objects they reach, and references as arrows.
 * The same object is the same box. The picture is as large as it must be, the viewport at least. Pure.
 */
public final class MemoryScene {
  private MemoryScene() {}

  /** Draws a graph whose boxes have their places. */
  public static Picture draw(Graph graph, Places places, Viewport viewport, Palette palette) {
    var words = new Words(viewport.locale());
    var unit = viewport.textScale();
    var pen = new Pen(palette, new Letters(TextMeasure.approximate(), words.locale()), unit);
    var layout = new Layout(graph, places);
    var width = Math.max(viewport.width(), (layout.right() + Layout.EDGE) * unit);
    var height = Math.max(viewport.height(), (layout.bottom() + Layout.EDGE) * unit);
    pen.rect(new Bounds(0, 0, width / unit, height / unit), 0, Style.filled(palette.panel()));
    if (graph.cards().isEmpty()) {
      var y = Layout.TOP;
      for (var line : pen.letters().wrap(graph.empty(), Type.BODY, viewport.width() / unit - 2 * Layout.EDGE,
          6)) {
        pen.text(line, Layout.EDGE, y, Type.BODY, palette.secondary());
        y += 20;
      }
      return new Picture(width, height, pen.shapes());
    }
    pen.text(words.of("memory.calls"), Layout.EDGE, Layout.TOP - 16, Type.TITLE, palette.secondary());
    if (!graph.objects().isEmpty()) {
      pen.text(words.of("memory.objects"), Layout.columnX(0), Layout.TOP - 16, Type.TITLE, palette
          .secondary());
    }
    layout.all().forEach(placed -> BoxShape.draw(pen, placed, layout));
    layout.all().forEach(placed -> Arrows.begin(pen, placed, layout));
    pen.beneath(() -> layout.all().forEach(placed -> Arrows.draw(pen, placed, layout)));
    return new Picture(width, height, pen.shapes());
  }
}
