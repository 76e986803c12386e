package loopscope.engine.node.zlib;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Compression for {@code zlib.js}. */
public final class ZlibBinding implements Binding {
  private final Environment environment;

  /** Works for the isolate of {@code environment}. */
  public ZlibBinding(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("open", this::open, "crc32", ZlibBinding::crc32);
  }

  /** {@code open(format, level, strategy, dictionary)}: a stream; the dictionary is an ArrayBuffer or nothing. */
  private Object open(Arguments arguments) {
    var format = arguments.string(0);
    var dictionary = arguments.value(3) == null ? null : ScriptRealm.bytes(arguments.object(3));
    var codec = codec(format, arguments.integer(1), arguments.integer(2), dictionary);
    return environment.realm().binding(new ZlibStream(environment, format, codec).functions());
  }

  private static Codec codec(String format, int level, int strategy, byte @Nullable [] dictionary) {
    return switch (format) {
      case "deflate" -> new Compressor(false, level, strategy, dictionary);
      case "deflateRaw" -> new Compressor(true, level, strategy, dictionary);
      case "gzip" -> new Gzip(level, strategy);
      case "inflate" -> new Decompressor(false, dictionary);
      case "inflateRaw" -> new Decompressor(true, dictionary);
      case "gunzip" -> new Gunzip();
      case "unzip" -> new Unzip(dictionary);
      case "brotliDecompress" -> new BrotliDecompressor();
      default -> throw new IllegalArgumentException(format);
    };
  }

  /** {@code crc32(string, value)}, {@code crc32(arrayBuffer, value, offset, length)}: the checksum of what {@code value} is of, and this. */
  private static Object crc32(Arguments arguments) {
    var value = arguments.number(1);
    if (arguments.value(0) instanceof String text) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return checksum(value, bytes, 0, bytes.length);
    }
    return checksum(value, ScriptRealm.bytes(arguments.object(0)), arguments.integer(2), arguments.integer(
        3));
  }

  private static long checksum(long before, byte[] bytes, int offset, int length) {
    var checksum = new CRC32();
    if (before == 0) {
      checksum.update(bytes, offset, length);
      return checksum.getValue();
    }
    return Checksums.continued(before, bytes, offset, length);
  }
}
