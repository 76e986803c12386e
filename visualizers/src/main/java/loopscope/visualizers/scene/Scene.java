package loopscope.visualizers.scene;

import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;

/** How a subject is drawn: a pure function, without clock, random or memory. */
public interface Scene<S> {

  /** The picture of a moment, as wide and high as the viewport. */
  Picture draw(Moment<S> moment, Viewport viewport, Palette palette);
}
