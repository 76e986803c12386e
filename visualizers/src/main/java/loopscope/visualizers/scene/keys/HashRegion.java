package loopscope.visualizers.scene.keys;

import java.util.Arrays;
import java.util.List;
import loopscope.engine.trace.Octets;
import loopscope.visualizers.crypto.BlockHash;
import loopscope.visualizers.crypto.Compression;
import loopscope.visualizers.crypto.Hmac;
import loopscope.visualizers.model.keys.Digesting;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** A hash at work: its message in blocks, a block's rounds, the digest, and what becomes of it when a bit is turned. */
final class HashRegion {
  private final Brush brush;
  private final Digesting hashing;
  private final Sight sight;
  private final byte[] message;

  HashRegion(Brush brush, Digesting hashing, Sight sight) {
    this.brush = brush;
    this.hashing = hashing;
    this.sight = sight;
    message = hashing.message().bytes();
  }

  private String word(String key, Object... values) {
    return brush.words().of("keys.hash." + key, values);
  }

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var name = BlockHash.named(hashing.algorithm()).map(BlockHash::title).orElse(hashing.algorithm());
    var title = hashing.key().isPresent() ? "HMAC-" + name : name;
    var below = brush.heading(word("title", title, hashing.message().size(), hashing.message().count()), x, y,
        width);
    return BlockHash.named(hashing.algorithm()).filter(hash -> hashing.key().map(Octets::isWhole).orElse(
        true)).map(
            hash -> steps(hash, x, below, width)).orElseGet(
                () -> plain(x,
                    below, width));
  }

  /** Of other hashes only what goes in and comes out. */
  private double plain(double x, double y, double width) {
    var below = brush.sentence(word("no-steps", hashing.algorithm()), x, y, width, 3);
    return hashing.digest().map(digest -> digest(digest, "", x, below + 8, width)).orElse(below);
  }

  private double steps(BlockHash hash, double x, double y, double width) {
    var key = hashing.key().map(Octets::bytes).map(bytes -> Hmac.of(hash, bytes));
    var hashed = key.map(hmac -> Hmac.joined(hmac.innerKey(), message)).orElse(message);
    var isWhole = hashing.message().isWhole();
    var over = hashing.digest().isPresent() && isWhole;
    var blocks = over ? hash.padded(hashed)
        : Arrays.copyOf(hashed, hashed.length / BlockHash.BLOCK
            * BlockHash.BLOCK);
    var compressions = hash.compressAll(hash.initial(), blocks);
    var below = new MessageStrip(brush, hashing.message().parts(), hashed, over ? blocks : hashed,
        hashed.length
            - message.length, sight).draw(x, y, width);
    below = note(key.isPresent() ? "parts.keyed" : "parts", x, below, width);
    if (!isWhole) {
      below = note("cut", x, below, width, message.length);
    }
    if (compressions.isEmpty()) {
      return brush.sentence(word("waits", message.length % BlockHash.BLOCK, BlockHash.BLOCK), x, below, width,
          3);
    }
    below = new RoundsTable(brush, hash, compressions, sight).draw(x, below + 8, width);
    if (key.isPresent() && over) {
      below = new HmacRegion(brush, key.get(), message).draw(x, below + 10, width);
    }
    if (!over) {
      return below;
    }
    var code = key.map(hmac -> hmac.digest(message)).orElseGet(() -> hash.bytes(compressions.getLast()
        .after()));
    var digest = hashing.digest().get();
    below = digest(digest, word(digest.hex().equals(Figures.hex(code)) ? "same" : "differs"), x, below + 10,
        width);
    return message.length == 0 ? below
        : new AvalancheRegion(brush, hash, key, message, sight).draw(x, below + 10,
            width);
  }

  private double note(String key, double x, double y, double width, Object... values) {
    var below = y;
    for (var line : brush.pen().letters().wrap(word(key, values), Type.NOTE, width, 3)) {
      brush.pen().text(line, x, below + 12, Type.NOTE, brush.pen().palette().secondary());
      below += 16;
    }
    return below;
  }

  private double digest(Octets digest, String remark, double x, double y, double width) {
    var pen = brush.pen();
    var palette = pen.palette();
    var text = digest.hex();
    List<String> lines = width < 620 && text.length() > 40 ? List.of(text.substring(0, text.length() / 2),
        text
            .substring(text.length() / 2)) : List.of(text);
    var bounds = new Bounds(x, y, width, 16 + 18 * lines.size());
    pen.group(new Meaning(word("digest"), word("digest"), hashing.seq(), hashing.at()), bounds, () -> {
      pen.rect(bounds, 7, Style.framed(palette.runningLine(), palette.accent(), 1.2));
      pen.text(word("digest"), x + 12, y + 21, Type.LABEL, palette.text());
      var left = x + 24 + pen.letters().width(word("digest"), Type.LABEL);
      for (var index = 0; index < lines.size(); index++) {
        pen.text(pen.letters().fit(lines.get(index), Type.SMALL_NAME, bounds.right() - left - 8), left, y + 21
            + 18 * index, Type.SMALL_NAME, palette.text());
      }
    });
    return remark.isEmpty() ? bounds.bottom() : brush.sentence(remark, x, bounds.bottom() + 6, width, 3);
  }

  /** The compression of a block, as the sight has it. */
  static int block(Sight sight, List<Compression> compressions) {
    return Math.clamp(sight.block().orElse(0), 0, compressions.size() - 1);
  }

  /** The round that is looked at: the one that was chosen, or as far as the motion of the moment is. */
  static int round(Sight sight, int rounds, double progress) {
    return Math.clamp(sight.round().orElse((int) Math.ceil(progress * rounds)), 0, rounds);
  }
}
