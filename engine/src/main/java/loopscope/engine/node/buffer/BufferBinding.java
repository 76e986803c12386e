package loopscope.engine.node.buffer;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;

/** Encodings that are quicker in Java, for {@code buffer.js}. Bytes are given as {@code (arrayBuffer, offset, length)}. */
public final class BufferBinding implements Binding {
  private final ScriptRealm realm;

  /** Works for the isolate of {@code environment}. */
  public BufferBinding(Environment environment) {
    this.realm = environment.realm();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("utf8Length", arguments -> Utf8.length(arguments.string(0)), "utf8Encode",
        arguments -> realm.arrayBuffer(Utf8.encode(arguments.string(0))), "utf8Decode",
        arguments -> decode(arguments, StandardCharsets.UTF_8), "latin1Encode",
        arguments -> realm.arrayBuffer(lowBytes(arguments.string(0))), "latin1Decode",
        arguments -> decode(arguments, StandardCharsets.ISO_8859_1), "hexDecode", BufferBinding::hexadecimal);
  }

  private static String decode(Arguments arguments, Charset charset) {
    var bytes = onHeap(arguments);
    return new String(bytes.array(), bytes.arrayOffset(), bytes.remaining(), charset);
  }

  private static String hexadecimal(Arguments arguments) {
    var bytes = onHeap(arguments);
    return HexFormat.of().formatHex(bytes.array(), bytes.arrayOffset(), bytes.arrayOffset() + bytes
        .remaining());
  }

  /** The bytes, copied only if they are those of a SharedArrayBuffer. */
  private static ByteBuffer onHeap(Arguments arguments) {
    var bytes = arguments.view(0).slice(arguments.integer(1), arguments.integer(2));
    return bytes.hasArray() ? bytes : ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
  }

  /** The lower half of each unit: what Node makes of text beyond Latin-1. */
  private static byte[] lowBytes(String text) {
    var bytes = new byte[text.length()];
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) text.charAt(i);
    }
    return bytes;
  }
}
