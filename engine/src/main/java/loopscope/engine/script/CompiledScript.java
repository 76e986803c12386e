package loopscope.engine.script;

import com.oracle.truffle.js.nodes.ScriptNode;

/** A script that was compiled and can be run in any global scope, any number of times. */
public final class CompiledScript {
  private final ScriptNode node;

  CompiledScript(ScriptNode node) {
    this.node = node;
  }

  ScriptNode node() {
    return node;
  }
}
