package loopscope.engine.script;

import loopscope.engine.script.steps.StepRecorder;
import org.jspecify.annotations.Nullable;

/** Tells the recorder of steps when a promise is settled, which no step of the student's does itself. */
final class SettledPromises implements PromiseTurns.Listener {

  @Override
  public void init(Object promise, @Nullable Object parent) {}

  @Override
  public void before(Object promise) {}

  @Override
  public void after(Object promise) {
    StepRecorder.touched(promise);
  }

  @Override
  public void settled(Object promise) {
    StepRecorder.touched(promise);
  }
}
