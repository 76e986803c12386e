package loopscope.visualizers.scene.memory;

import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.scene.Pen;
import loopscope.visualizers.scene.Type;
import loopscope.visualizers.scene.memory.Layout.Placed;
import loopscope.visualizers.scene.memory.Row.Tone;

/** How a box looks: its title, a hairline, and its rows; what changed is lit. */
final class BoxShape {
  private static final double SIDE = 10;
  private static final double RADIUS = 7;

  private BoxShape() {}

  static void draw(Pen pen, Placed placed, Layout layout) {
    var box = placed.box();
    var bounds = placed.bounds();
    var palette = pen.palette();
    var frame = box.running() ? palette.script() : box.fresh() ? palette.accent() : palette.hairline();
    pen.group(box.meaning(), bounds, () -> {
      pen.rect(bounds, RADIUS, Style.framed(palette.ground(), frame, box.running() ? 2.2
          : box.fresh() ? 1.8 : 1.2));
      title(pen, box, bounds);
      for (var row = 0; row < box.rows().size(); row++) {
        row(pen, layout, box.rows().get(row), new Bounds(bounds.x(), bounds.y() + Box.TITLE_HEIGHT + row
            * Box.ROW_HEIGHT, bounds
                .width(), Box.ROW_HEIGHT));
      }
    });
  }

  private static void title(Pen pen, Box box, Bounds bounds) {
    var letters = pen.letters();
    var room = bounds.width() - 2 * SIDE;
    var title = letters.fit(box.title(), Type.SMALL_NAME, room);
    pen.text(title, bounds.x() + SIDE, bounds.y() + 17, Type.SMALL_NAME, pen.palette().text());
    var left = room - letters.width(title, Type.SMALL_NAME) - SIDE;
    var note = letters.width(box.note(), Type.SMALL_PLACE) <= left ? box.note() : "";
    pen.text(note, bounds.right() - SIDE, bounds.y() + 17, Type.SMALL_PLACE, pen.palette().secondary(),
        Anchor.END);
  }

  private static void row(Pen pen, Layout layout, Row row, Bounds bounds) {
    pen.group(row.meaning(), bounds, () -> {
      var palette = pen.palette();
      if (isChosen(row, layout)) {
        pen.rect(new Bounds(bounds.x() + 2, bounds.y() + 1, bounds.width() - 4, bounds.height() - 2), 4, Style
            .framed(palette
                .note(), palette.accent(), 1.2));
      } else if (row.changed()) {
        pen.rect(new Bounds(bounds.x() + 2, bounds.y() + 1, bounds.width() - 4, bounds.height() - 2), 4, Style
            .filled(palette
                .runningLine()));
      }
      var y = bounds.y() + 14.5;
      var room = bounds.width() - 2 * SIDE;
      var letters = pen.letters();
      var value = layout.of(row.target()) == null
          ? letters.fit(row.text(), Type.PLACE, row.name().isEmpty() ? room : room * 0.66)
          : "";
      var valueWidth = value.isEmpty() ? 8 : letters.width(value, Type.PLACE) + 8;
      pen.text(letters.fit(row.name(), Type.PLACE, row.text().isEmpty() ? room : room - valueWidth), bounds
          .x() + SIDE, y,
          Type.PLACE, nameColour(pen, row));
      if (row.name().isEmpty()) {
        pen.text(value, bounds.x() + SIDE, y, Type.PLACE, valueColour(pen, row));
      } else {
        pen.text(value, bounds.right() - SIDE, y, Type.PLACE, valueColour(pen, row), Anchor.END);
      }
    });
  }

  private static boolean isChosen(Row row, Layout layout) {
    return row.meaning().subject() instanceof Subject.Held(var reference) && layout.chosen().filter(
        reference::equals)
        .isPresent();
  }

  private static Colour nameColour(Pen pen, Row row) {
    return row.tone() == Tone.PLAIN || row.changed() ? pen.palette().text() : pen.palette().secondary();
  }

  private static Colour valueColour(Pen pen, Row row) {
    return row.tone() == Tone.FAINT ? pen.palette().secondary() : pen.palette().text();
  }
}
