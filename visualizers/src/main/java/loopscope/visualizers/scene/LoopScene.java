package loopscope.visualizers.scene;

import java.util.List;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;

/** The event loop: stack, queues, phases, timers, requests and the thread pool. */
public final class LoopScene implements Scene<LoopState> {

  @Override
  public Picture draw(Moment<LoopState> moment, Viewport viewport, Palette palette) {
    return new Picture(viewport.width(), viewport.height(), List.of());
  }
}
