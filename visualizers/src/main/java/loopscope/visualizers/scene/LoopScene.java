package loopscope.visualizers.scene;

import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Token.Key;

/** The event loop: stack, queues, phases, timers, requests and the thread pool. */
public final class LoopScene implements Scene<LoopState> {

  @Override
  public Picture draw(Moment<LoopState> moment, Viewport viewport, Palette palette) {
    var page = new LoopPage(viewport, palette);
    var moved = Motion.moved(moment.event());
    var content = LoopContent.of(moment.after(), moment, page.words());
    var stage = page.lay(content, moment.progress() < 1 ? moved : null);
    if (moved != null) {
      move(page, stage, moved, moment);
    }
    return page.picture();
  }

  private static void move(LoopPage page, Stage stage, Key moved, Moment<LoopState> moment) {
    var before = page.measure(LoopContent.of(moment.before(), moment, page.words()));
    stage.token(moved).ifPresent(token -> Motion.of(token, before, stage, moment).ifPresent(motion -> {
      motion.trail(stage.pen(), token);
      if (moment.progress() < 1) {
        TokenShape.draw(stage.pen(), token, motion.at(moment.progress()));
      }
    }));
  }
}
