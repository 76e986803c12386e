package loopscope.visualizers.scene;

import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;

/** The threads of the pool, and what each works on. */
final class PoolRegion {
  private static final double GAP = 8;
  private static final int MOST = 8;

  private PoolRegion() {}

  static void draw(Stage stage, LoopContent content, Bounds box) {
    var shown = Math.min(content.pool().size(), MOST);
    var width = Math.min((box.width() + GAP) / shown - GAP, 120);
    for (var thread = 0; thread < shown; thread++) {
      var place = new Bounds(box.x() + thread * (width + GAP), box.y(), width, box.height());
      var token = content.pool().get(thread);
      if (token.isPresent()) {
        stage.put(token.get(), place);
      } else {
        idle(stage.pen(), content, thread, place);
      }
    }
  }

  private static void idle(Pen pen, LoopContent content, int thread, Bounds place) {
    pen.group(Meaning.spoken(content.words().of("spoken.thread.idle", thread)), place, () -> {
      pen.rect(place, 7, Style.framed(pen.palette().ground(), pen.palette().hairline(), 1));
      pen.text(pen.letters().fit(content.words().of("thread.idle"), Type.NOTE, place.width() - 4),
          place.centreX(), place.centreY() + 4, Type.NOTE, pen.palette().secondary(), Anchor.MIDDLE);
    });
  }
}
