package loopscope.visualizers.scene;

import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Style;

/** The box with the sentence of the moment. */
final class WhyRegion {
  private static final double LINE = 17;

  private WhyRegion() {}

  static void draw(Pen pen, Explanation why, Bounds box) {
    var meaning = Meaning.spoken(why.heading() + " " + why.sentence());
    pen.group(meaning, box, () -> {
      pen.rect(box, 10, Style.filled(pen.palette().note()));
      var x = box.x() + 14;
      var width = box.width() - 28;
      var y = box.y() + 21;
      pen.text(pen.letters().fit(why.heading(), Type.HEADING, width), x, y, Type.HEADING,
          pen.palette().accent());
      y += 3;
      var most = Math.max(1, (int) ((box.bottom() - y - 6) / LINE));
      for (var line : pen.letters().wrap(why.sentence(), Type.BODY, width, most)) {
        y += LINE;
        pen.text(line, x, y, Type.BODY, pen.palette().text());
      }
    });
  }
}
