package loopscope.engine.node.buffer;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;

/** Encodings that are quicker in Java, for {@code buffer.js}. */
public final class BufferBinding implements Binding {
  private final ScriptRealm realm;

  /** Works for the isolate of {@code environment}. */
  public BufferBinding(Environment environment) {
    this.realm = environment.realm();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("utf8Encode",
        arguments -> realm.arrayBuffer(arguments.string(0).getBytes(StandardCharsets.UTF_8)), "utf8Decode",
        arguments -> new String(ScriptRealm.bytes(arguments.object(0)), arguments.integer(1), arguments
            .integer(2),
            StandardCharsets.UTF_8));
  }
}
