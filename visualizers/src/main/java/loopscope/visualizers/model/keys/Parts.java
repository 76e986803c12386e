package loopscope.visualizers.model.keys;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import loopscope.engine.trace.Octets;

/**
 * What went in, or came out, piece by piece.
 *
 * @param parts the first pieces
 * @param count how many pieces there were
 * @param size how many bytes
 */
public record Parts(List<Part> parts, int count, long size) {
  private static final int MOST = 64;

  /** Nothing yet. */
  public static final Parts NONE = new Parts(List.of(), 0, 0);

  public Parts {
    parts = List.copyOf(parts);
  }

  Parts with(long seq, Octets octets) {
    if (count >= MOST) {
      return new Parts(parts, count + 1, size + octets.size());
    }
    var more = new ArrayList<>(parts);
    more.add(new Part(seq, octets));
    return new Parts(more, count + 1, size + octets.size());
  }

  /** The bytes from the first on, as far as they are kept without a gap. */
  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    for (var part : parts) {
      bytes.writeBytes(part.octets().bytes());
      if (!part.octets().isWhole()) {
        break;
      }
    }
    return bytes.toByteArray();
  }

  /** Whether {@link #bytes} are all there were. */
  public boolean isWhole() {
    return parts.size() == count && parts.stream().allMatch(part -> part.octets().isWhole());
  }
}
