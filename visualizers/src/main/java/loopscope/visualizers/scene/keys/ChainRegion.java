package loopscope.visualizers.scene.keys;

import java.util.ArrayList;
import java.util.List;
import loopscope.visualizers.crypto.Mode;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** Blocks side by side, each with what is done to it from top to bottom, and how one depends on the one before. */
record ChainRegion(Brush brush, Mode mode, boolean encrypts, Sight sight) {
  private static final double COLUMN = 236;
  private static final double ROW = 40;
  private static final double BOX = 30;

  /** One thing in a column: a value, or what is done. */
  private record Piece(String label, byte[] value, boolean isAes) {}

  int most(double width) {
    return Math.max(1, (int) (width / COLUMN));
  }

  private String word(String key, Object... values) {
    return brush.words().of("keys.chain." + key, values);
  }

  /** Draws links of a chain, of which the first has this index; where it ends. */
  double draw(List<Mode.Link> links, int first, int blocks, double x, double y, double width) {
    var column = Math.min(width / Math.max(1, Math.min(most(width), blocks)), 300);
    var below = brush.heading(word("title", mode.name(), blocks), x, y, width);
    var bottom = below;
    for (var index = 0; index < links.size(); index++) {
      bottom = column(links.get(index), first + index, new Bounds(x + index * column, below, column - 14, 0));
      if (mode == Mode.CBC && index + 1 < links.size()) {
        feeds(x + (index + 1) * column - 14, encrypts ? bottom - ROW + BOX / 2 - 8 : below + 18 + BOX / 2,
            below
                + 18 + (encrypts ? 1 : 2) * ROW + BOX / 2);
      }
    }
    return bottom;
  }

  private double column(Mode.Link link, int index, Bounds place) {
    var chosen = sight.block().orElse(0) == index;
    var pen = brush.pen();
    var title = word("block", index + 1);
    pen.group(new Meaning(title, word("block.hover"), -1, null, new Subject.Block(index)), new Bounds(place
        .x(),
        place.y(), place.width(), 18), () -> pen.text(title, place.x(), place.y() + 12, Type.LABEL, chosen
            ? pen
                .palette().accent()
            : pen.palette().secondary()));
    var y = place.y() + 18;
    for (var piece : pieces(link, index)) {
      if (y > place.y() + 18) {
        pen.path(Paths.line(place.centreX(), y - ROW + BOX, place.centreX(), y), Style.line(pen.palette()
            .secondary(),
            1.2));
      }
      piece(piece, new Bounds(place.x(), y, place.width(), BOX));
      y += ROW;
    }
    return y;
  }

  private List<Piece> pieces(Mode.Link link, int index) {
    var in = word(encrypts ? "plain" : "cipher");
    var out = word(encrypts ? "cipher" : "plain");
    var aes = new Piece(encrypts || mode.isStream() ? "AES" : "AES⁻¹", new byte[0], true);
    var mixed = new Piece(word(index == 0 ? "xor.iv" : "xor.before"), link.mixed(), false);
    var pieces = new ArrayList<Piece>();
    switch (mode) {
      case ECB -> pieces.addAll(List.of(new Piece(in, link.input(), false), aes));
      case CBC -> pieces.addAll(encrypts ? List.of(new Piece(in, link.input(), false), mixed, aes)
          : List.of(
              new Piece(in, link.input(), false), aes, mixed));
      case CTR, GCM -> pieces.addAll(List.of(new Piece(word("counter"), link.before(), false), aes, new Piece(
          word(
              "xor.data", in), link.input(), false)));
    }
    pieces.add(new Piece(out, link.output(), false));
    return pieces;
  }

  private void piece(Piece piece, Bounds bounds) {
    var pen = brush.pen();
    var palette = pen.palette();
    if (piece.isAes()) {
      pen.rect(bounds, 8, Style.framed(palette.note(), palette.accent(), 1.4));
      pen.text(piece.label(), bounds.centreX(), bounds.centreY() + 5, Type.HEADING, palette.accent(),
          Anchor.MIDDLE);
      return;
    }
    var says = piece.label() + ": " + Figures.hex(piece.value());
    pen.group(new Meaning(says, says, -1, null), bounds, () -> {
      pen.rect(bounds, 6, Style.framed(palette.ground(), palette.hairline(), 1));
      pen.text(pen.letters().fit(piece.label(), Type.SMALL_PLACE, bounds.width() - 12), bounds.x() + 7, bounds
          .y()
          + 12, Type.SMALL_PLACE, palette.secondary());
      pen.text(pen.letters().fit(Figures.hex(piece.value()), Type.SMALL_PLACE, bounds.width() - 12), bounds
          .x() + 7,
          bounds.y() + 25, Type.SMALL_PLACE, palette.text());
    });
  }

  /** From a block's ciphertext to the next block. */
  private void feeds(double x, double fromY, double toY) {
    Colour colour = brush.pen().palette().immediate();
    brush.pen().path(Paths.line(x, fromY, x + 5, fromY), Style.line(colour, 1.6));
    brush.pen().path(Paths.line(x + 5, fromY, x + 5, toY), Style.line(colour, 1.6));
    brush.pen().path(Paths.line(x + 5, toY, x + 9, toY), Style.line(colour, 1.6));
    brush.arrowHead(x + 14, toY, 6, colour);
  }
}
