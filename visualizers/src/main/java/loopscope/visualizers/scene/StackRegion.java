package loopscope.visualizers.scene;

import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Sign;
import loopscope.visualizers.picture.Style;

/** The call stack, growing upward from the bottom of its box. */
final class StackRegion {
  private static final double PAD = 10;
  private static final double GAP = 8;

  private StackRegion() {}

  static void draw(Stage stage, LoopContent content, Bounds box, double rowHeight) {
    var pen = stage.pen();
    pen.rect(box, 10, Style.framed(pen.palette().ground(), pen.palette().hairline(), 1));
    stage.folded(Sign.SCRIPT, box);
    var frames = content.stack();
    if (frames.size() == 0) {
      note(pen, box, frames.empty(), box.centreY());
      return;
    }
    var room = Math.max(1, (int) ((box.height() - 2 * PAD + GAP) / (rowHeight + GAP)));
    var hidden = Math.max(0, frames.size() - room);
    if (hidden > 0 && room > 1) {
      hidden++;
    }
    var y = box.bottom() - PAD - rowHeight;
    if (hidden > 0 && room > 1) {
      note(pen, box, content.words().of("stack.more", hidden), y + rowHeight / 2 + 4);
      y -= rowHeight + GAP;
    }
    for (var i = hidden; i < frames.size(); i++) {
      stage.put(frames.tokens().apply(i),
          new Bounds(box.x() + PAD, y, box.width() - 2 * PAD, rowHeight));
      y -= rowHeight + GAP;
    }
    if (y + rowHeight - 14 > box.y()) {
      note(pen, box, frames.note(), y + rowHeight - 5);
    }
  }

  private static void note(Pen pen, Bounds box, String text, double y) {
    pen.text(pen.letters().fit(text, Type.NOTE, box.width() - 12), box.centreX(), y, Type.NOTE,
        pen.palette().secondary(), Anchor.MIDDLE);
  }
}
