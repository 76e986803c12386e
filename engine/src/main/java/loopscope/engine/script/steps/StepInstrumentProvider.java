package loopscope.engine.script.steps;

import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;

/** Tells Truffle of {@link StepInstrument}. */
@Registration(id = StepInstrument.ID, name = "Loopscope's steps", services = StepInstrument.class)
public final class StepInstrumentProvider extends TruffleInstrumentProvider {

  /** Called by the service loader. */
  public StepInstrumentProvider() {}

  @Override
  protected String getInstrumentClassName() {
    return StepInstrument.class.getName();
  }

  @Override
  protected Object create() {
    return new StepInstrument();
  }

  @Override
  protected Collection<String> getServicesClassNames() {
    return List.of(StepInstrument.class.getName());
  }
}
