package loopscope.app.run;

import loopscope.engine.client.Launch;
import loopscope.engine.client.RunListener;
import loopscope.engine.client.RunningProgram;

/** Starts programs outside the desktop's process. */
@FunctionalInterface
public interface Launcher {

  RunningProgram launch(Launch launch, RunListener listener);
}
