package loopscope.engine.host;

import java.io.InputStream;
import loopscope.engine.node.environment.Stdio;
import loopscope.engine.trace.OutputStreamKind;

/** Standard streams of a run that is only recorded: nothing to read, nobody who listens. */
final class SilentStdio implements Stdio {

  @Override
  public void write(OutputStreamKind stream, byte[] bytes) {}

  @Override
  public InputStream input() {
    return InputStream.nullInputStream();
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
