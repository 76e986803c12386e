package loopscope.visualizers.scene.keys;

import java.util.List;
import java.util.stream.IntStream;
import loopscope.visualizers.crypto.BlockHash;
import loopscope.visualizers.crypto.Compression;
import loopscope.visualizers.crypto.Words;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;
import org.jspecify.annotations.Nullable;

/** The rounds of a block: a strip to choose one, and the working words around it. */
record RoundsTable(Brush brush, BlockHash hash, List<Compression> compressions, Sight sight) {
  private static final double ROW = 22;
  private static final double LABEL = 92;
  private static final double MESSAGE = 84;
  private static final int AROUND = 2;

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var block = HashRegion.block(sight, compressions);
    var compression = compressions.get(block);
    var rounds = compression.rounds().size();
    var round = HashRegion.round(sight, rounds, brush.progress());
    var below = brush.heading(brush.words().of("keys.rounds", block + 1, rounds), x, y, width);
    strip(rounds, round, x, below, width);
    return table(compression, round, x, below + 30, width);
  }

  /** A cell for each round; the bar grows as the rounds go on. */
  private void strip(int rounds, int round, double x, double y, double width) {
    var pen = brush.pen();
    var palette = pen.palette();
    var cell = width / rounds;
    for (var index = 1; index <= rounds; index++) {
      var number = index;
      var bounds = new Bounds(x + (index - 1) * cell, y, Math.max(2, cell - 1.2), 18);
      var says = brush.words().of("keys.round.choose", number);
      pen.group(new Meaning(says, says, -1, null, new Subject.Round(number)), bounds, () -> {
        pen.rect(bounds, 2, Style.filled(number == round ? palette.accent()
            : number < round ? palette.note()
                : palette.hairline()));
        if (number % 8 == 0 && cell >= 9) {
          pen.text(Integer.toString(number), bounds.centreX(), y + 13, Type.SMALL_PLACE, number == round
              ? palette
                  .panel()
              : palette.secondary(), Anchor.MIDDLE);
        }
      });
    }
  }

  private double table(Compression compression, int round, double x, double y, double width) {
    var pen = brush.pen();
    var count = compression.before().count();
    var cell = Math.min(92, (width - LABEL - MESSAGE) / count);
    for (var word = 0; word < count; word++) {
      pen.text(String.valueOf((char) ('a' + word)), x + LABEL + MESSAGE + (word + 0.5) * cell, y + 12,
          Type.LABEL, pen
              .palette().accent(), Anchor.MIDDLE);
    }
    pen.text(pen.letters().fit(brush.words().of("keys.round.message"), Type.LABEL, MESSAGE), x + LABEL, y
        + 12,
        Type.LABEL, pen.palette().secondary());
    var below = y + 18;
    var rounds = compression.rounds().size();
    var first = Math.clamp(round - AROUND, 0, Math.max(0, rounds - 2 * AROUND));
    for (var index = first; index <= Math.min(rounds, first + 2 * AROUND); index++) {
      row(compression, index, round, new Bounds(x, below, LABEL + MESSAGE + count * cell, ROW), cell);
      below += ROW;
    }
    values(brush.words().of("keys.round.sum"), compression.after(), new Bounds(x, below + 4, LABEL + MESSAGE
        + count
            * cell, ROW), cell, round == rounds);
    return brush.sentence(brush.words().of("keys.round.why." + hash), x, below + ROW + 10, width, 4);
  }

  private void row(Compression compression, int index, int round, Bounds bounds, double cell) {
    var pen = brush.pen();
    var palette = pen.palette();
    var label = index == 0 ? brush.words().of("keys.round.before") : brush.words().of("keys.round", index);
    pen.group(new Meaning(label, label, -1, null, new Subject.Round(index)), bounds, () -> {
      if (index == round) {
        pen.rect(bounds, 5, Style.filled(palette.runningLine()));
      }
      pen.text(pen.letters().fit(label, Type.PLACE, LABEL - 6), bounds.x() + 4, bounds.y() + 15, Type.PLACE,
          palette.secondary());
      if (index > 0) {
        pen.text(Figures.word(compression.rounds().get(index - 1).message()), bounds.x() + LABEL, bounds.y()
            + 15,
            Type.PLACE, palette.secondary());
      }
      words(compression.after(index), index == 0 ? null : compression.after(index - 1), bounds, cell);
    });
  }

  private void values(String label, Words words, Bounds bounds, double cell, boolean lit) {
    var pen = brush.pen();
    pen.group(Meaning.spoken(label), bounds, () -> {
      pen.rect(bounds, 5, lit ? Style.framed(pen.palette().note(), pen.palette().accent(), 1)
          : Style.line(pen
              .palette().hairline(), 1));
      pen.text(pen.letters().fit(label, Type.PLACE, LABEL + MESSAGE - 10), bounds.x() + 4, bounds.y() + 15,
          Type.PLACE, pen.palette().text());
      words(words, words, bounds, cell);
    });
  }

  /** New words stand out from those that only moved on by one place. */
  private void words(Words words, @Nullable Words before, Bounds bounds, double cell) {
    var pen = brush.pen();
    for (var word = 0; word < words.count(); word++) {
      var value = words.get(word);
      var isNew = before != null && before != words && IntStream.range(0, before.count())
          .noneMatch(index -> before.get(index) == value);
      var text = Figures.word(value);
      pen.text(pen.letters().fit(text, isNew ? Type.SMALL_NAME : Type.PLACE, cell - 2), bounds.x() + LABEL
          + MESSAGE + (word + 0.5) * cell, bounds.y() + 15, isNew ? Type.SMALL_NAME : Type.PLACE, isNew ? pen
              .palette().immediate() : pen.palette().text(), Anchor.MIDDLE);
    }
  }
}
