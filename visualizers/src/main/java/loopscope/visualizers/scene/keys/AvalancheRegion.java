package loopscope.visualizers.scene.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loopscope.visualizers.crypto.BlockHash;
import loopscope.visualizers.crypto.Compression;
import loopscope.visualizers.crypto.Hmac;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** What becomes of the digest when one bit of the message is turned: each bit of it, and how far it had come after each round. */
record AvalancheRegion(Brush brush, BlockHash hash, Optional<Hmac> key, byte[] message, Sight sight) {
  private static final int PER_ROW = 32;
  private static final double CELL = 11;
  private static final double PLOT = 120;

  private String word(String name, Object... values) {
    return brush.words().of("keys.avalanche." + name, values);
  }

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var index = Math.min(sight.changed().orElse(0), message.length - 1);
    var turned = message.clone();
    turned[index] ^= 1;
    var before = digest(message);
    var after = digest(turned);
    var differing = 0;
    for (var place = 0; place < before.length; place++) {
      differing += Integer.bitCount((before[place] ^ after[place]) & 0xff);
    }
    var below = brush.heading(word("title"), x, y, width);
    below = brush.sentence(word("counts", index, Figures.content(new byte[]{message[index]}, 1), Figures
        .content(
            new byte[]{turned[index]}, 1), differing, before.length * Byte.SIZE), x, below - 4, width, 3) + 6;
    var cell = Math.min(CELL, width / PER_ROW);
    var grid = PER_ROW * cell;
    var bottom = grid(before, after, x, below, cell);
    var beside = width >= grid + 260;
    return Math.max(bottom, curve(hash.compressAll(hash.initial(), hash.padded(whole(message))), hash
        .compressAll(
            hash
                .initial(), hash.padded(whole(turned))), beside ? new Bounds(x + grid + 40, below, width
                    - grid - 40,
                    PLOT)
                    : new Bounds(x, bottom + 16, width, PLOT)));
  }

  private byte[] whole(byte[] text) {
    return key.map(hmac -> Hmac.joined(hmac.innerKey(), text)).orElse(text);
  }

  private byte[] digest(byte[] text) {
    return key.map(hmac -> hmac.digest(text)).orElseGet(() -> hash.digest(text));
  }

  /** A cell for each bit of the digest: full where it differs. */
  private double grid(byte[] before, byte[] after, double x, double y, double cell) {
    var pen = brush.pen();
    var palette = pen.palette();
    var bits = before.length * Byte.SIZE;
    var rows = (bits + PER_ROW - 1) / PER_ROW;
    var bounds = new Bounds(x, y, PER_ROW * cell, rows * cell);
    pen.group(Meaning.spoken(word("grid")), bounds, () -> {
      for (var bit = 0; bit < bits; bit++) {
        var differs = ((before[bit / 8] ^ after[bit / 8]) >> 7 - bit % 8 & 1) == 1;
        pen.rect(new Bounds(x + bit % PER_ROW * cell, y + bit / PER_ROW * cell, cell - 1.5, cell - 1.5), 1.5,
            differs
                ? Style.filled(palette.immediate())
                : Style.line(palette.hairline(), 1));
      }
    });
    return bounds.bottom();
  }

  /** How many bits of the working words differ after each round. */
  private double curve(List<Compression> before,
      List<Compression> after, Bounds room) {
    var pen = brush.pen();
    var palette = pen.palette();
    var distances = new ArrayList<Integer>();
    for (var block = 0; block < before.size(); block++) {
      for (var round = 1; round <= before.get(block).rounds().size(); round++) {
        distances.add(before.get(block).after(round).distance(after.get(block).after(round)));
      }
    }
    var start = Math.max(0, first(distances) - 2);
    var shown = distances.subList(start, Math.min(distances.size(), start + 2 * before.getFirst().rounds()
        .size()));
    var most = hash.length() * Byte.SIZE;
    var plot = new Bounds(room.x() + 34, room.y() + 6, room.width() - 44, room.height() - 34);
    pen.group(Meaning.spoken(word("curve", most)), room, () -> {
      for (var part = 0; part <= 2; part++) {
        var y = plot.bottom() - plot.height() * part / 2;
        pen.rect(new Bounds(plot.x(), y, plot.width(), 0.6), 0, Style.filled(palette.hairline()));
        pen.text(Integer.toString(most * part / 2), room.x(), y + 4, Type.SMALL_PLACE, palette.secondary());
      }
      List<Segment> path = new ArrayList<>();
      for (var index = 0; index < shown.size(); index++) {
        var x = plot.x() + plot.width() * index / Math.max(1, shown.size() - 1);
        var y = plot.bottom() - plot.height() * shown.get(index) / most;
        path.add(index == 0 ? new Move(x, y) : new Line(x, y));
      }
      pen.path(path, Style.line(palette.immediate(), 2));
      pen.text(pen.letters().fit(word("curve", most), Type.NOTE, room.width() - 34), plot.x(), room.bottom()
          - 8,
          Type.NOTE, palette.secondary());
    });
    return room.bottom();
  }

  private static int first(List<Integer> distances) {
    for (var index = 0; index < distances.size(); index++) {
      if (distances.get(index) > 0) {
        return index;
      }
    }
    return 0;
  }
}
