package loopscope.visualizers.scene.keys;

import java.util.List;
import loopscope.visualizers.crypto.BlockHash;
import loopscope.visualizers.model.keys.Part;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/**
 * The bytes that go into a hash, a block in each row: the parts in which they came by {@code update()}, and what is put behind them.
 *
 * @param hashed the bytes without what is put behind them
 * @param all the bytes with it, as far as it is known
 * @param before how many bytes of a key go before the message
 */
record MessageStrip(Brush brush, List<Part> parts, byte[] hashed, byte[] all, int before, Sight sight) {
  private static final int MOST_BLOCKS = 4;
  private static final double LABEL = 64;
  private static final double HEIGHT = 21;
  private static final double WIDE = 900;

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var pen = brush.pen();
    var perLine = width >= WIDE ? BlockHash.BLOCK : BlockHash.BLOCK / 2;
    var cell = (width - LABEL) / perLine;
    var blocks = Math.max(1, (all.length + BlockHash.BLOCK - 1) / BlockHash.BLOCK);
    var chosen = Math.min(sight.block().orElse(0), blocks - 1);
    var first = Math.max(0, Math.min(chosen - 1, blocks - MOST_BLOCKS));
    var below = y;
    for (var block = first; block < Math.min(blocks, first + MOST_BLOCKS); block++) {
      label(block, block == chosen, new Bounds(x, below, LABEL - 6, HEIGHT));
      for (var index = 0; index < BlockHash.BLOCK; index++) {
        var place = block * BlockHash.BLOCK + index;
        if (place < all.length) {
          cell(place, new Bounds(x + LABEL + index % perLine * cell, below + index / perLine * HEIGHT, cell
              - 1,
              HEIGHT - 2));
        }
      }
      below += BlockHash.BLOCK / perLine * HEIGHT + 4;
    }
    if (blocks > MOST_BLOCKS) {
      var text = brush.words().of("keys.hash.blocks.more", blocks - MOST_BLOCKS);
      pen.group(new Meaning(text, text, -1, null, new Subject.Block(first + MOST_BLOCKS < blocks ? first
          + MOST_BLOCKS : 0)), new Bounds(x, below, width, 18), () -> pen.text(text, x + LABEL, below(first,
              y,
              perLine) + 13, Type.NOTE, pen.palette().accent()));
      below += 20;
    }
    return below + 4;
  }

  private double below(int first, double y, int perLine) {
    var shown = Math.min((all.length + BlockHash.BLOCK - 1) / BlockHash.BLOCK - first, MOST_BLOCKS);
    return y + shown * (BlockHash.BLOCK / perLine * HEIGHT + 4);
  }

  private void label(int block, boolean chosen, Bounds bounds) {
    var pen = brush.pen();
    var text = brush.words().of("keys.hash.block", block + 1);
    pen.group(new Meaning(text, brush.words().of("keys.hash.block.hover"), -1, null, new Subject.Block(
        block)),
        bounds, () -> pen.text(pen.letters().fit(text, Type.LABEL, bounds.width()), bounds.x(), bounds
            .centreY()
            + 4, Type.LABEL, chosen ? pen.palette().accent() : pen.palette().secondary()));
  }

  private void cell(int place, Bounds bounds) {
    var pen = brush.pen();
    var value = all[place];
    var isText = place >= before && place < hashed.length && value > ' ' && value < 0x7f;
    var text = isText ? String.valueOf((char) value) : Figures.pair(value);
    var part = part(place - before);
    var turned = place >= before && place < hashed.length && sight.changed().orElse(0) == place
        - before;
    var says = says(place, part, value);
    pen.group(new Meaning(says, says, part < 0 ? -1 : parts.get(part).seq(), null, place >= before
        && place < hashed.length ? new Subject.Byte(place - before) : null), bounds, () -> {
          pen.rect(bounds, 2, turned ? Style.framed(fill(place, part), pen.palette().immediate(), 1.6)
              : Style
                  .filled(fill(place, part)));
          if (pen.letters().width(text, Type.SMALL_PLACE) <= bounds.width() + 1) {
            pen.text(text, bounds.centreX(), bounds.centreY() + 4, Type.SMALL_PLACE, place < hashed.length
                ? pen
                    .palette().text()
                : pen.palette().secondary(), Anchor.MIDDLE);
          }
        });
  }

  private String says(int place, int part, byte value) {
    if (place < before) {
      return brush.words().of("keys.hash.byte.key", Figures.pair(value));
    }
    return place < hashed.length ? brush.words().of("keys.hash.byte", place - before, Figures.pair(value),
        part
            + 1) : brush.words().of("keys.hash.byte.padding", Figures.pair(value));
  }

  /** Which update brought a byte of the message; -1 for none. */
  private int part(int place) {
    if (place < 0 || place >= hashed.length - before) {
      return -1;
    }
    var end = 0L;
    for (var index = 0; index < parts.size(); index++) {
      end += parts.get(index).octets().size();
      if (place < end) {
        return index;
      }
    }
    return -1;
  }

  private Colour fill(int place, int part) {
    var palette = brush.pen().palette();
    if (place < before) {
      return palette.hairline();
    }
    return part < 0 ? palette.ground() : part % 2 == 0 ? palette.note() : palette.runningLine();
  }
}
