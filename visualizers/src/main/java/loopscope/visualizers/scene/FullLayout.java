package loopscope.visualizers.scene;

import java.util.List;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;

/** The loop with room for everything: stack and checkpoint queues above, ring and the phases' queues below. */
final class FullLayout {
  static final double WIDTH = 600;
  static final double HEIGHT = 580;

  private static final double PAD = 18;
  private static final double GAP = 20;
  private static final double HEAD = 22;
  private static final double WHY = 94;
  private static final double SECTION_HEAD = 18;
  private static final double SECTION_GAP = 8;
  private static final double POOL = 34;

  private final Stage stage;
  private final Pen pen;
  private final LoopContent content;
  private final double width;
  private final double height;

  private FullLayout(Stage stage, LoopContent content, double width, double height) {
    this.stage = stage;
    pen = stage.pen();
    this.content = content;
    this.width = width;
    this.height = height;
  }

  static void draw(Stage stage, LoopContent content, double width, double height) {
    new FullLayout(stage, content, width, height).draw();
  }

  private void draw() {
    var upper = Math.clamp(height * 0.415, 268, 480);
    var left = Math.clamp(width * 0.28, 170, 300);
    title(content.words().of("stack.title"), PAD + 4, PAD);
    StackRegion.draw(stage, content, new Bounds(PAD, PAD + HEAD, left, upper - HEAD), TokenShape.TALL);
    checkpoint(new Bounds(PAD + left + GAP, PAD, width - 2 * PAD - left - GAP, upper));
    var top = PAD + upper + GAP;
    lower(new Bounds(PAD, top, width - 2 * PAD, height - top - PAD));
  }

  private void title(String text, double x, double y) {
    pen.text(text, x, y + 12, Type.TITLE, pen.palette().secondary());
  }

  private void checkpoint(Bounds area) {
    var box = (area.height() - 2 * HEAD - WHY - 14 - GAP) / 2;
    queue(content.ticks(), new Bounds(area.x(), area.y(), area.width(), HEAD + box));
    queue(content.microtasks(), new Bounds(area.x(), area.y() + HEAD + box + 14, area.width(), HEAD + box));
    WhyRegion.draw(pen, content.why(), new Bounds(area.x(), area.bottom() - WHY, area.width(), WHY));
  }

  private void queue(Section section, Bounds area) {
    pen.text(section.title(), area.x() + 4, area.y() + 12, Type.TITLE, pen.palette().of(section.sign()));
    pen.text(section.note(), area.right(), area.y() + 12, Type.NOTE, pen.palette().secondary(), Anchor.END);
    var box = new Bounds(area.x(), area.y() + HEAD, area.width(), area.height() - HEAD);
    pen.rect(box, 10, Style.framed(pen.palette().ground(), pen.palette().hairline(), 1));
    stage.folded(section.sign(), new Bounds(box.x() + 10, box.centreY() - 20, 40, TokenShape.TALL));
    if (section.size() == 0) {
      pen.text(pen.letters().fit(section.empty(), Type.NOTE, box.width() - 40), box.x() + GAP,
          box.centreY() + 4, Type.NOTE, pen.palette().secondary());
    }
    Rows.draw(stage, section, new Bounds(box.x() + 10, box.y() + 4, box.width() - 20, box.height() - 8),
        TokenShape.TALL);
  }

  private void lower(Bounds area) {
    var broad = width >= 1000;
    var side = broad ? width * 0.56 : Math.clamp(width * 0.385, 236, 420);
    RingRegion.draw(pen, content,
        new Bounds(area.x(), area.y(), area.width() - side - GAP, area.height()));
    var lists = new Bounds(area.right() - side, area.y(), side, area.height());
    if (broad) {
      var half = (side - GAP) / 2;
      lists(new Bounds(lists.x(), lists.y(), half, lists.height()),
          List.of(content.timers(), content.requests()), true);
      lists(new Bounds(lists.x() + half + GAP, lists.y(), half, lists.height()),
          List.of(content.immediates(), content.closings()), false);
    } else {
      lists(lists, content.lists(), true);
    }
  }

  /** Lists below each other; the pool of threads stands after the requests. */
  private void lists(Bounds area, List<Section> sections, boolean pool) {
    var fixed = sections.size() * (SECTION_HEAD + SECTION_GAP) - SECTION_GAP
        + (pool ? SECTION_HEAD + POOL + SECTION_GAP : 0);
    var row = area.height() - fixed >= sections.size() * TokenShape.TALL ? TokenShape.TALL : TokenShape.SHORT;
    var heights = Shares.of(area.height() - fixed, row, sections);
    var y = area.y();
    for (var i = 0; i < sections.size(); i++) {
      var section = sections.get(i);
      list(section, new Bounds(area.x(), y, area.width(), SECTION_HEAD + heights.get(i)), row);
      y += SECTION_HEAD + heights.get(i) + SECTION_GAP;
      if (pool && section == content.requests()) {
        title(content.words().of("pool.title"), area.x(), y);
        PoolRegion.draw(stage, content, new Bounds(area.x(), y + SECTION_HEAD, area.width(), POOL));
        y += SECTION_HEAD + POOL + SECTION_GAP;
      }
    }
  }

  private void list(Section section, Bounds area, double row) {
    pen.text(section.title(), area.x(), area.y() + 12, Type.TITLE, pen.palette().of(section.sign()));
    var box = new Bounds(area.x(), area.y() + SECTION_HEAD, area.width(), area.height() - SECTION_HEAD);
    stage.folded(section.sign(), new Bounds(box.x(), box.y(), 60, TokenShape.SHORT));
    if (section.size() == 0) {
      pen.text(pen.letters().fit(section.empty(), Type.NOTE, box.width()), box.x(), box.y() + 13, Type.NOTE,
          pen.palette().secondary());
    }
    var folded = Column.draw(stage, section, box, row);
    if (folded > 0) {
      pen.text(stage.more(folded), box.right(), area.y() + 12, Type.LABEL, pen.palette().of(section.sign()),
          Anchor.END);
      stage.folded(section.sign(), new Bounds(box.right() - 60, area.y(), 60, SECTION_HEAD));
    }
  }
}
