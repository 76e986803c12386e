package loopscope.visualizers.scene;

import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.TextMeasure;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Token.Key;
import org.jspecify.annotations.Nullable;

/** The event loop: stack, queues, phases, timers, requests and the thread pool. */
public final class LoopScene implements Scene<LoopState> {
  /** Size at which letters have their normal size; a larger stage has larger letters, up to half as large again. */
  private static final double USUAL_WIDTH = 680;
  private static final double USUAL_HEIGHT = 640;
  private static final double LARGEST = 1.5;

  private final TextMeasure measure = TextMeasure.approximate();

  @Override
  public Picture draw(Moment<LoopState> moment, Viewport viewport, Palette palette) {
    var words = new Words(viewport.locale());
    var unit = unit(viewport);
    var moved = Motion.moved(moment.event());
    var pen = new Pen(palette, new Letters(measure, words.locale()), unit);
    pen.rect(new Bounds(0, 0, viewport.width() / unit, viewport.height() / unit), 0,
        Style.filled(palette.panel()));
    var stage = stage(pen, moment, moment.after(), words, viewport, moment.progress() < 1 ? moved : null);
    if (moved != null) {
      move(stage, moved, moment, words, viewport);
    }
    return new Picture(viewport.width(), viewport.height(), pen.shapes());
  }

  private static double unit(Viewport viewport) {
    var room = Math.min(viewport.width() / USUAL_WIDTH, viewport.height() / USUAL_HEIGHT);
    var wanted = viewport.textScale() * Math.clamp(room, 1, LARGEST);
    var most = Math.min(viewport.width() / CompactLayout.WIDTH, viewport.height() / CompactLayout.HEIGHT);
    return Math.min(wanted, most);
  }

  private static Stage stage(Pen pen, Moment<LoopState> moment, LoopState state, Words words,
      Viewport viewport, @Nullable Key onItsWay) {
    var stage = new Stage(pen, words, onItsWay);
    var content = LoopContent.of(state, moment, words);
    var unit = unit(viewport);
    var width = viewport.width() / unit;
    var height = viewport.height() / unit;
    if (width >= FullLayout.WIDTH && height >= FullLayout.HEIGHT) {
      FullLayout.draw(stage, content, width, height);
    } else {
      CompactLayout.draw(stage, content, width, height);
    }
    return stage;
  }

  private static void move(Stage stage, Key moved, Moment<LoopState> moment, Words words, Viewport viewport) {
    var scratch = new Pen(stage.pen().palette(), stage.pen().letters(), 1);
    var before = stage(scratch, moment, moment.before(), words, viewport, null);
    stage.token(moved).ifPresent(token -> Motion.of(token, before, stage, moment).ifPresent(motion -> {
      motion.trail(stage.pen(), token);
      if (moment.progress() < 1) {
        TokenShape.draw(stage.pen(), token, motion.at(moment.progress()));
      }
    }));
  }
}
