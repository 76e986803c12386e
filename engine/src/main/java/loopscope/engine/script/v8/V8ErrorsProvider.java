package loopscope.engine.script.v8;

import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;

/** Tells Truffle of {@link V8Errors}. */
@Registration(id = V8Errors.ID, name = "V8's errors", services = V8Errors.class)
public final class V8ErrorsProvider extends TruffleInstrumentProvider {

  /** Called by the service loader. */
  public V8ErrorsProvider() {}

  @Override
  protected String getInstrumentClassName() {
    return V8Errors.class.getName();
  }

  @Override
  protected Object create() {
    return new V8Errors();
  }

  @Override
  protected Collection<String> getServicesClassNames() {
    return List.of(V8Errors.class.getName());
  }
}
