package loopscope.engine.host;

import loopscope.engine.node.environment.Stdio;
import loopscope.engine.trace.OutputStreamKind;

/** The standard streams of a program in a host: it reads what is typed; what it prints is in the trace. */
final class HostedStdio implements Stdio {
  private final TypedInput input = new TypedInput();

  @Override
  public void write(OutputStreamKind stream, byte[] bytes) {}

  @Override
  public TypedInput input() {
    return input;
  }

  @Override
  public boolean isTerminal(OutputStreamKind stream) {
    return false;
  }

  @Override
  public boolean isInherited() {
    return false;
  }
}
