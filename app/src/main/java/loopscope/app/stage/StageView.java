package loopscope.app.stage;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import loopscope.app.run.Run;
import loopscope.visualizers.picture.Picture;

/** A view of the run that stands on the stage. Application thread. */
public interface StageView {

  /** Begins the ids of its parts and, in the bundles, the keys of its title and of what is told about it. */
  String name();

  /** What stands in its tab or window. */
  Node content();

  /** What it shows now. */
  Picture picture();

  /** Whether there is something for it to show: the run, if there is one, has done it as far as that is recorded. */
  boolean concerns(Optional<Run> run);

  /** Whether it is looked at; it need not draw while it is not. */
  BooleanProperty shownProperty();

  /** Gives it the keyboard. */
  void focus();
}
