package loopscope.visualizers.scene;

import loopscope.visualizers.model.Frame;
import loopscope.visualizers.model.Frame.Checkpoint;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;

/** The call stack, growing upward from the bottom of its box. */
final class StackRegion {
  private static final double PAD = 10;
  private static final double GAP = 8;

  private StackRegion() {}

  static void draw(Stage stage, LoopContent content, Bounds box, double rowHeight) {
    var pen = stage.pen();
    pen.rect(box, 10, Style.framed(pen.palette().ground(), pen.palette().hairline(), 1));
    var frames = content.state().stack();
    if (frames.isEmpty()) {
      note(pen, box, content.words().of("stack.empty"), box.centreY());
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
      var innermost = i == frames.size() - 1;
      stage.put(content.tokens().frame(frames.get(i), innermost),
          new Bounds(box.x() + PAD, y, box.width() - 2 * PAD, rowHeight));
      y -= rowHeight + GAP;
    }
    since(pen, content, box, y + rowHeight, frames.getLast());
  }

  private static void since(Pen pen, LoopContent content, Bounds box, double y, Frame top) {
    if (y - 14 > box.y() && !(top instanceof Checkpoint)) {
      note(pen, box, content.words().of("stack.since", content.words().millis(top.nanos())), y - 5);
    }
  }

  private static void note(Pen pen, Bounds box, String text, double y) {
    pen.text(pen.letters().fit(text, Type.NOTE, box.width() - 12), box.centreX(), y, Type.NOTE,
        pen.palette().secondary(), Anchor.MIDDLE);
  }
}
