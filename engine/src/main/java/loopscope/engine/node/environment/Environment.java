package loopscope.engine.node.environment;

import loopscope.engine.loop.Checkpoint;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.loop.Ticker;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.Recorder;

/**
 * What the bindings of one isolate work with. Used on the loop thread, except where a part says otherwise.
 *
 * @see <a href="https://github.com/nodejs/node/blob/v20.x/src/README.md#environment">Node: Environment</a>
 */
public record Environment(Program program, ScriptRealm realm, EventLoop loop, Checkpoint checkpoint,
    Recorder recorder,
    Callbacks callbacks, WorkingDirectory directory, LoadedFiles files, Ticker ticker) {

  /** What the program may touch. */
  public Permission permission() {
    return program.permission();
  }
}
