package loopscope.visualizers.scene;

import java.util.List;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Sign;
import loopscope.visualizers.picture.Style;

/** The loop where room is scarce: stack and ring on the left, a row for each queue on the right. */
final class CompactLayout {
  static final double WIDTH = 420;
  static final double HEIGHT = 330;
  /** From here on something fits above and below the names of the queues. */
  static final double HEIGHT_WITH_WAYS = 460;

  private static final double PAD = 10;
  private static final double GAP = 10;
  private static final double AISLE = 20;
  private static final double HEAD = 17;
  private static final double ROW_GAP = 4;
  private static final int ROWS = 7;

  private final Stage stage;
  private final Pen pen;
  private final LoopContent content;
  private final double width;
  private final double height;

  private CompactLayout(Stage stage, LoopContent content, double width, double height) {
    this.stage = stage;
    pen = stage.pen();
    this.content = content;
    this.width = width;
    this.height = height;
  }

  static void draw(Stage stage, LoopContent content, double width, double height) {
    new CompactLayout(stage, content, width, height).draw();
  }

  private void draw() {
    var left = Math.clamp(width * 0.33, 138, 260);
    var ring = Math.min(left, (height - 2 * PAD) * 0.5);
    pen.text(content.words().of("stack.title"), PAD + 2, PAD + 11, Type.LABEL, pen.palette().secondary());
    var stack = new Bounds(PAD, PAD + HEAD, left, height - 2 * PAD - HEAD - GAP - ring);
    StackRegion.draw(stage, content, stack, TokenShape.SHORT);
    RingRegion.draw(pen, content, new Bounds(PAD, height - PAD - ring, left, ring));
    right(new Bounds(PAD + left + AISLE, PAD, width - 2 * PAD - left - AISLE, height - 2 * PAD));
  }

  private void right(Bounds area) {
    var why = Math.max(94, area.height() * 0.3);
    var row = (area.height() - why - ROWS * ROW_GAP) / ROWS;
    var y = row(content.ticks(), area, area.y(), row);
    y = row(content.microtasks(), area, y, row);
    WhyRegion.draw(pen, content.why(), new Bounds(area.x(), y, area.width(), why));
    y += why + ROW_GAP;
    y = row(content.timers(), area, y, row);
    y = row(content.requests(), area, y, row);
    label(content.words().of("pool.title"), Sign.CLOSING, area, y, row);
    var box = box(area, y, row);
    PoolRegion.draw(stage, content, new Bounds(box.x(), box.y() + (row - 24) / 2, box.width(), 24));
    y += row + ROW_GAP;
    for (var section : List.of(content.immediates(), content.closings())) {
      y = row(section, area, y, row);
    }
  }

  /** Draws a queue; says where the next row begins. */
  private double row(Section section, Bounds area, double y, double height) {
    label(section.title(), section.sign(), area, y, height);
    var box = box(area, y, height);
    pen.rect(box, 7, Style.framed(pen.palette().ground(), pen.palette().hairline(), 1));
    stage.folded(section.sign(), new Bounds(box.x() + 4, box.centreY() - 12, 60, TokenShape.SHORT));
    if (section.size() == 0) {
      pen.text(pen.letters().fit(section.empty(), Type.NOTE, box.width() - 16), box.x() + 10,
          box.centreY() + 4, Type.NOTE, pen.palette().secondary());
    }
    Rows.draw(stage, section, new Bounds(box.x() + 3, box.y() + 1, box.width() - 6, box.height() - 2),
        TokenShape.SHORT);
    return y + height + ROW_GAP;
  }

  private void label(String text, Sign sign, Bounds area, double y, double height) {
    var lines = pen.letters().wrap(text, Type.LABEL, labelWidth(area) - 6, 2);
    var baseline = y + height / 2 + 4 - (lines.size() - 1) * 6.5;
    for (var line : lines) {
      pen.text(line, area.x(), baseline, Type.LABEL, pen.palette().of(sign));
      baseline += 13;
    }
  }

  private static Bounds box(Bounds area, double y, double height) {
    var label = labelWidth(area);
    return new Bounds(area.x() + label, y, area.width() - label, height);
  }

  private static double labelWidth(Bounds area) {
    return Math.clamp(area.width() * 0.26, 92, 140);
  }
}
