package loopscope.app.stage;

import javafx.stage.Stage;

/** Makes windows that views are torn off to look and listen as the desktop's own does. */
@FunctionalInterface
public interface Windows {

  /** Dresses a window that is about to open. */
  void dress(Stage window);
}
