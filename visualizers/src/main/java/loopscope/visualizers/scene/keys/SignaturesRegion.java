package loopscope.visualizers.scene.keys;

import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.model.keys.Signing;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** Signatures as they are made and checked: whose key, over what, and whether they hold. */
record SignaturesRegion(Brush brush, KeysState state, Signing current) {
  private static final int MOST = 8;
  private static final int NEAR = 64;
  private static final double ROW = 30;

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var below = brush.heading(brush.words().of("keys.signatures"), x, y, width);
    var all = state.last(NEAR).stream().filter(Signing.class::isInstance).map(Signing.class::cast).toList();
    for (var signing : all.subList(Math.max(0, all.size() - MOST), all.size())) {
      row(signing, new Bounds(x, below, width, ROW - 4));
      below += ROW;
    }
    return brush.sentence(brush.words().of("keys.signatures.why"), x, below + 4, width, 3);
  }

  private void row(Signing signing, Bounds bounds) {
    var pen = brush.pen();
    var palette = pen.palette();
    var text = new Telling(brush.words(), state).line(signing);
    pen.group(new Meaning(text, text + "\n" + signing.signature().hex(), signing.seq(), signing.at()), bounds,
        () -> {
          pen.rect(bounds, 6, signing == current ? Style.filled(palette.runningLine())
              : Style.line(palette
                  .hairline(), 1));
          var y = bounds.centreY();
          if (signing.valid().isEmpty()) {
            brush.wedge(bounds.x() + 16, y, 5, palette.secondary());
          } else if (signing.valid().get()) {
            brush.check(bounds.x() + 16, y, 6, palette.io());
          } else {
            brush.cross(bounds.x() + 16, y, 5, palette.immediate());
          }
          pen.text(pen.letters().fit(text, Type.PLACE, bounds.width() - 46), bounds.x() + 34, y + 4,
              Type.PLACE,
              palette.text());
        });
  }
}
