package loopscope.engine.node.environment;

import java.util.concurrent.Future;
import loopscope.engine.loop.Checkpoint;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.loop.Ticker;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.Recorder;

/**
 * What the bindings of one isolate work with. Used on the loop thread, except where a part says otherwise. It is there before
 * the program is known, so that the core library can be loaded ahead.
 *
 * @see <a href="https://github.com/nodejs/node/blob/v20.x/src/README.md#environment">Node: Environment</a>
 */
public record Environment(Future<Program> launched, ScriptRealm realm, EventLoop loop, Checkpoint checkpoint,
    Recorder recorder,
    Callbacks callbacks, NodeProcess process, LoadedFiles files, Ticker ticker) {

  /** The program that runs; not to be asked before it does. */
  public Program program() {
    return launched.resultNow();
  }

  /** Where relative paths start from. */
  public WorkingDirectory directory() {
    return process.directory();
  }

  /** What the program may touch; may be had before it is known. */
  public Permission permission() {
    return new RecordedPermission(() -> program().permission(), recorder);
  }
}
