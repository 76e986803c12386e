package loopscope.engine.node.crypto.key;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** One block of PEM text: its label, its header lines if it has any, and its bytes. */
record Pem(String label, List<String> headers, byte[] content) {
  private static final int LINE = 64;
  private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([^\r\n]*?)-----[ \t]*\r?\n"
      + "((?:[^\r\n]+:[^\r\n]+\r?\n(?:[ \t]+[^\r\n]+\r?\n)*)*)(?:\r?\n)?([^-]*?)-----END \\1-----");

  Pem(String label, byte[] content) {
    this(label, List.of(), content);
  }

  /** The blocks of a text that are well-formed. */
  static List<Pem> blocks(byte[] text) {
    var blocks = new ArrayList<Pem>();
    var matcher = BLOCK.matcher(new String(text, StandardCharsets.ISO_8859_1));
    while (matcher.find()) {
      try {
        var content = Base64.getDecoder().decode(matcher.group(3).replaceAll("\\s", ""));
        blocks.add(new Pem(matcher.group(1), matcher.group(2).lines().toList(), content));
      } catch (IllegalArgumentException notBase64) {
        // OpenSSL goes on to the next block as well.
      }
    }
    return blocks;
  }

  /** The block as text, with a line break at its end. */
  String text() {
    var text = new StringBuilder("-----BEGIN ").append(label).append("-----\n");
    if (!headers.isEmpty()) {
      text.append(String.join("\n", headers)).append("\n\n");
    }
    text.append(Base64.getMimeEncoder(LINE, new byte[]{'\n'}).encodeToString(content));
    return text.append("\n-----END ").append(label).append("-----\n").toString();
  }
}
