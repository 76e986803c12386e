package loopscope.engine.node;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;

/** Encodings that are quicker in Java, for {@code buffer.js}. */
final class BufferBinding {
  private final ScriptRealm realm;

  BufferBinding(ScriptRealm realm) {
    this.realm = realm;
  }

  Map<String, NativeFunction> functions() {
    return Map.of("utf8Encode",
        arguments -> realm.arrayBuffer(arguments.string(0).getBytes(StandardCharsets.UTF_8)), "utf8Decode",
        arguments -> new String(ScriptRealm.bytes(arguments.object(0)), arguments.integer(1), arguments
            .integer(2),
            StandardCharsets.UTF_8));
  }
}
