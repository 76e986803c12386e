package loopscope.visualizers.scene.keys;

import loopscope.visualizers.crypto.Hmac;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How HMAC hashes twice, and what goes wrong if a key is hashed with the message but once: shown on the message at hand. */
record HmacRegion(Brush brush, Hmac hmac, byte[] message) {
  private static final double HEIGHT = 40;
  private static final byte[] MORE = "&admin=true".getBytes(StandardCharsets.US_ASCII);

  private String word(String key, Object... values) {
    return brush.words().of("keys.hmac." + key, values);
  }

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var palette = brush.pen().palette();
    var below = brush.heading(word("title"), x, y, width);
    var inner = hmac.inner(message);
    row(x, below, width, word("inner.key"), Figures.abridged(hmac.innerKey()), word("message"), Figures
        .content(
            message, 16), word("inner"), Figures.abridged(inner), palette.note());
    row(x, below + HEIGHT + 12, width, word("outer.key"), Figures.abridged(hmac.outerKey()), word("inner"),
        Figures
            .abridged(inner), word("code"), Figures.abridged(hmac.digest(message)), palette.runningLine());
    return why(x, below + 2 * HEIGHT + 22, width);
  }

  private void row(double x, double y, double width, String first, String firstValue, String second,
      String secondValue, String result, String resultValue, Colour lit) {
    var box = (width - 70) / 3;
    box(first, firstValue, new Bounds(x, y, box, HEIGHT), brush.pen().palette().ground());
    box(second, secondValue, new Bounds(x + box + 4, y, box, HEIGHT), brush.pen().palette().ground());
    var middle = x + 2 * box + 8;
    var pen = brush.pen();
    pen.text(pen.letters().fit(hmac.hash().title(), Type.SMALL_PLACE, 56), middle + 28, y + 14,
        Type.SMALL_PLACE, pen
            .palette().secondary(), Anchor.MIDDLE);
    brush.arrowHead(middle + 44, y + HEIGHT / 2 + 4, 11, pen.palette().secondary());
    box(result, resultValue, new Bounds(x + 2 * box + 66, y, box, HEIGHT), lit);
  }

  private void box(String label, String value, Bounds bounds, Colour fill) {
    var pen = brush.pen();
    pen.group(Meaning.spoken(label + ": " + value), bounds, () -> {
      pen.rect(bounds, 6, Style.framed(fill, pen.palette().hairline(), 1));
      pen.text(pen.letters().fit(label, Type.NOTE, bounds.width() - 16), bounds.x() + 8, bounds.y() + 15,
          Type.NOTE, pen
              .palette().secondary());
      pen.text(pen.letters().fit(value, Type.SMALL_NAME, bounds.width() - 16), bounds.x() + 8, bounds.y()
          + 32,
          Type.SMALL_NAME, pen.palette().text());
    });
  }

  /** From the digest of key and message alone one goes on to the digest of a longer message, without the key. */
  private double why(double x, double y, double width) {
    var hash = hmac.hash();
    var secret = Arrays.copyOf(hmac.key(), 16);
    var known = hash.digest(Hmac.joined(secret, message));
    var padded = hash.padded(Hmac.joined(secret, message));
    var forged = hash.bytes(hash.compressAll(hash.state(known), hash.padded(MORE, padded.length)).getLast()
        .after());
    var real = hash.digest(Hmac.joined(padded, MORE));
    return brush.sentence(word("why", hash.title(), Figures.abridged(known), new String(MORE,
        StandardCharsets.US_ASCII), Figures.abridged(forged), word(Arrays.equals(forged, real) ? "why.equal"
            : "why.other")), x, y, width, 6);
  }
}
