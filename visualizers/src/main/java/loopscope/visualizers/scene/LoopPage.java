package loopscope.visualizers.scene;

import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.TextMeasure;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Token.Key;
import org.jspecify.annotations.Nullable;

/** The page a loop is drawn on: its unit, its ground, and the layout that fits. */
final class LoopPage {
  /** Size at which letters have their normal size; a larger stage has larger letters, up to half as large again. */
  private static final double USUAL_WIDTH = 680;
  private static final double USUAL_HEIGHT = 640;
  private static final double LARGEST = 1.5;

  private final Viewport viewport;
  private final Words words;
  private final Pen pen;
  private final double width;
  private final double height;

  LoopPage(Viewport viewport, Palette palette) {
    this.viewport = viewport;
    words = new Words(viewport.locale());
    var unit = unit(viewport);
    width = viewport.width() / unit;
    height = viewport.height() / unit;
    pen = new Pen(palette, new Letters(TextMeasure.approximate(), words.locale()), unit);
    pen.rect(new Bounds(0, 0, width, height), 0, Style.filled(palette.panel()));
  }

  private static double unit(Viewport viewport) {
    var room = Math.min(viewport.width() / USUAL_WIDTH, viewport.height() / USUAL_HEIGHT);
    var wanted = viewport.textScale() * Math.clamp(room, 1, LARGEST);
    var most = Math.min(viewport.width() / CompactLayout.WIDTH, viewport.height() / CompactLayout.HEIGHT);
    return Math.min(wanted, most);
  }

  Words words() {
    return words;
  }

  /** Lays the content out; the token that is on its way is left out. */
  Stage lay(LoopContent content, @Nullable Key onItsWay) {
    return lay(pen, content, onItsWay);
  }

  /** Finds out where things would stand, and draws nothing. */
  Stage measure(LoopContent content) {
    return lay(new Pen(pen.palette(), pen.letters(), 1), content, null);
  }

  private Stage lay(Pen into, LoopContent content, @Nullable Key onItsWay) {
    var stage = new Stage(into, words, onItsWay);
    if (roomy()) {
      FullLayout.draw(stage, content, width, height);
    } else {
      CompactLayout.draw(stage, content, width, height);
    }
    return stage;
  }

  /** Whether there is room between the things for ways from one to another. */
  boolean hasWays() {
    return roomy() || height >= CompactLayout.HEIGHT_WITH_WAYS;
  }

  /** Whether there is room for everything. */
  boolean roomy() {
    return width >= FullLayout.WIDTH && height >= FullLayout.HEIGHT;
  }

  /** What has been drawn. */
  Picture picture() {
    return new Picture(viewport.width(), viewport.height(), pen.shapes());
  }
}
