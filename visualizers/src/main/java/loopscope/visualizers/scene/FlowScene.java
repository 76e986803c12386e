package loopscope.visualizers.scene;

import loopscope.visualizers.model.Traffic;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;

/**
 * The event loop when callbacks go by too fast to be seen one by one: on each path a flow, with how many took it; the
 * ring of phases turns when the loop does. The moment's progress is that of the flow: beads go along their paths and are
 * at its end where they were at its beginning.
 */
public final class FlowScene implements Scene<Traffic> {

  @Override
  public Picture draw(Moment<Traffic> moment, Viewport viewport, Palette palette) {
    var page = new LoopPage(viewport, palette);
    var content = FlowContent.of(moment.after(), moment.progress(), page.words());
    var stage = page.lay(content, null);
    if (page.hasWays()) {
      Strands.draw(stage, !page.roomy(), moment.after(), moment.progress());
    }
    return page.picture();
  }
}
