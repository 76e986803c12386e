package loopscope.acceptance.programs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What a run leaves for the world to see.
 *
 * @param stdout what it printed, as text; bytes that are no UTF-8 are shown in hexadecimal, so that none compare equal
 */
public record Outcome(String stdout, int exitCode) {

  static Outcome of(byte[] stdout, int exitCode) {
    return new Outcome(readable(stdout), exitCode);
  }

  private static String readable(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }
  }
}
