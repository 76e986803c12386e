package loopscope.visualizers.scene.keys;

import java.util.Arrays;
import java.util.HashMap;
import loopscope.engine.trace.Octets;
import loopscope.visualizers.crypto.Aes;
import loopscope.visualizers.crypto.Hmac;
import loopscope.visualizers.crypto.Mode;
import loopscope.visualizers.crypto.PasswordKey;
import loopscope.visualizers.model.keys.Ciphering;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** A cipher at work: its key and IV and where they come from, the chain of its blocks, the rounds of one, and what can be seen of the whole. */
final class CipherRegion {
  private static final double LABEL = 96;

  private final Brush brush;
  private final KeysState state;
  private final Ciphering cipher;
  private final Sight sight;

  CipherRegion(Brush brush, KeysState state, Ciphering cipher, Sight sight) {
    this.brush = brush;
    this.state = state;
    this.cipher = cipher;
    this.sight = sight;
  }

  private String word(String key, Object... values) {
    return brush.words().of("keys.cipher." + key, values);
  }

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var below = brush.heading(word(cipher.encrypts() ? "encrypts" : "decrypts", cipher.algorithm(), cipher
        .input()
        .size()), x, y, width);
    below = value(word("key"), cipher.key(), x, below, width);
    if (cipher.iv().size() > 0) {
      below = value(word("iv"), cipher.iv(), x, below, width);
    }
    var end = cipher.end();
    if (end.isPresent() && end.get().tag().size() > 0) {
      below = value(word("tag"), end.get().tag(), x, below, width);
    }
    if (cipher.password().isPresent()) {
      below = password(cipher.password().get().bytes(), x, below + 4, width);
    }
    if (end.isPresent() && !end.get().error().isEmpty()) {
      below = brush.sentence(word("failed", end.get().error()), x, below + 4, width, 3);
    }
    var mode = Mode.named(cipher.mode()).filter(known -> cipher.isAes() && known.takes(cipher.iv().bytes()));
    below = brush.sentence(mode.map(known -> word("why." + known)).orElseGet(() -> word("no-steps", cipher
        .algorithm())), x, below + 4, width, 3);
    if (mode.isPresent()) {
      below = chain(mode.get(), x, below + 8, width);
    }
    below = same(x, below, width);
    return new ImagesRegion(brush, state, cipher).draw(x, below + 8, width);
  }

  private double value(String label, Octets octets, double x, double y, double width) {
    var pen = brush.pen();
    pen.group(Meaning.spoken(label + ": " + octets.hex()), new Bounds(x, y, width, 19), () -> {
      pen.text(pen.letters().fit(label, Type.LABEL, LABEL - 8), x, y + 13, Type.LABEL, pen.palette()
          .secondary());
      pen.text(pen.letters().fit(octets.hex(), Type.PLACE, width - LABEL), x + LABEL, y + 13, Type.PLACE, pen
          .palette().text());
    });
    return y + 19;
  }

  /** What went in, with what fills its last block, as far as it is known. */
  private byte[] data() {
    var input = cipher.input().bytes();
    var fill = cipher.output().size() - cipher.input().size();
    if (!cipher.encrypts() || cipher.end().isEmpty() || !cipher.input().isWhole() || fill <= 0
        || fill > Aes.BLOCK) {
      return input;
    }
    var filling = new byte[(int) fill];
    Arrays.fill(filling, (byte) fill);
    return Hmac.joined(input, filling);
  }

  private double chain(Mode mode, double x, double y, double width) {
    var aes = new Aes(cipher.key().bytes());
    var chain = new ChainRegion(brush, mode, cipher.encrypts(), sight);
    var data = data();
    var most = chain.most(width);
    var chosen = sight.block().orElse(0);
    var links = mode.links(aes, cipher.iv().bytes(), data, cipher.encrypts(), Math.max(most, chosen + 1));
    if (links.isEmpty()) {
      return brush.sentence(word("waits", cipher.input().size(), Aes.BLOCK), x, y, width, 2);
    }
    var blocks = (data.length + Aes.BLOCK - 1) / Aes.BLOCK;
    var first = Math.clamp(chosen - most + 1, 0, Math.max(0, links.size() - most));
    var below = chain.draw(links.subList(first, Math.min(links.size(), first + most)), first, blocks, x, y,
        width);
    var block = Math.clamp(chosen, 0, links.size() - 1);
    below = checked(links.get(block), block, x, below, width);
    var encrypts = cipher.encrypts() || mode.isStream();
    return new AesRounds(brush, aes, links.get(block).before(), encrypts, block, sight).draw(x, below + 6,
        width);
  }

  /** Whether what the steps end in is what came out. */
  private double checked(Mode.Link link, int block, double x, double y, double width) {
    var output = cipher.output().bytes();
    var start = block * Aes.BLOCK;
    if (start + link.output().length > output.length) {
      return y;
    }
    var same = Arrays.equals(link.output(), Arrays.copyOfRange(output, start, start + link.output().length));
    return brush.sentence(word(same ? "same" : "differs", block + 1), x, y, width, 2);
  }

  /** Key and IV as they were made of a password. */
  private double password(byte[] password, double x, double y, double width) {
    var made = new PasswordKey(password, cipher.key().size() + cipher.iv().size());
    var below = brush.heading(word("password", Figures.content(password, 24)), x, y, width);
    var digests = made.digests();
    for (var index = 0; index < digests.size(); index++) {
      below = value("D" + (index + 1), Octets.of(digests.get(index)), x, below, width);
    }
    return brush.sentence(word("password.why", cipher.key().size(), cipher.iv().size()), x, below + 2, width,
        4);
  }

  /** Blocks that came out the same as another, by which ECB gives away what went in. */
  private double same(double x, double y, double width) {
    var output = cipher.output().bytes();
    var seen = new HashMap<String, Integer>();
    for (var start = 0; start + Aes.BLOCK <= output.length; start += Aes.BLOCK) {
      seen.merge(Figures.hex(Arrays.copyOfRange(output, start, start + Aes.BLOCK)), 1, Integer::sum);
    }
    var blocks = seen.values().stream().mapToInt(Integer::intValue).sum();
    var repeated = seen.values().stream().filter(count -> count > 1).mapToInt(Integer::intValue).sum();
    return cipher.encrypts() && blocks > 1 ? brush.sentence(word("repeated", blocks, repeated), x, y + 4,
        width, 2)
        : y;
  }
}
