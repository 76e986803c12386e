package loopscope.visualizers.scene.keys;

import java.util.ArrayList;
import java.util.List;
import loopscope.visualizers.crypto.Aes;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;
import org.jspecify.annotations.Nullable;

/** The rounds of AES on one block: a strip to choose one, and the block's square before it and after each of its steps. */
record AesRounds(Brush brush, Aes aes, byte[] block, boolean encrypts, int index, Sight sight) {
  private static final double CELL = 27;
  private static final double SQUARE = 4 * CELL;
  private static final double BETWEEN = 26;

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var steps = encrypts ? aes.encrypt(block) : aes.decrypt(block);
    // The last round is left out at first, since it has a step less.
    var reached = (int) Math.ceil(brush.progress() * (aes.rounds() - 1));
    var round = Math.clamp(sight.round().orElse(encrypts ? reached : aes.rounds() - reached), 0, aes
        .rounds());
    var below = brush.heading(brush.words().of("keys.aes.rounds", index + 1, aes.rounds()), x, y, width);
    strip(round, x, below, width);
    below += 28;
    var shown = ofRound(steps, round);
    var perRow = Math.max(1, (int) ((width + BETWEEN) / (SQUARE + BETWEEN)));
    for (var place = 0; place < shown.size(); place++) {
      var left = x + place % perRow * (SQUARE + BETWEEN);
      var top = below + place / perRow * (SQUARE + 34);
      square(shown.get(place), left, top);
      if (place + 1 < shown.size() && (place + 1) % perRow != 0) {
        joint(shown.get(place + 1).joint(), left + SQUARE + BETWEEN / 2 - 1, top + 18 + SQUARE / 2);
      }
    }
    below += (shown.size() + perRow - 1) / perRow * (SQUARE + 34);
    return brush.sentence(brush.words().of("keys.aes.why"), x, below, width, 5);
  }

  private void strip(int round, double x, double y, double width) {
    var pen = brush.pen();
    var palette = pen.palette();
    var cell = Math.min(46, width / (aes.rounds() + 1));
    for (var number = 0; number <= aes.rounds(); number++) {
      var chosen = number;
      var bounds = new Bounds(x + number * cell, y, cell - 3, 20);
      var says = brush.words().of("keys.round.choose", number);
      pen.group(new Meaning(says, says, -1, null, new Subject.Round(number)), bounds, () -> {
        pen.rect(bounds, 4, Style.filled(chosen == round ? palette.accent() : palette.note()));
        pen.text(Integer.toString(chosen), bounds.centreX(), y + 14, Type.SMALL_PLACE, chosen == round
            ? palette
                .panel()
            : palette.text(), Anchor.MIDDLE);
      });
    }
  }

  /** What leads to a square: a step, an exclusive or with it, or the result of one; shown beside it. */
  private void joint(String joint, double x, double y) {
    brush.pen().text(joint, x, y + 5, Type.HEADING, brush.pen().palette().secondary(), Anchor.MIDDLE);
  }

  /**
   * What a square shows.
   *
   * @param joint what leads to it
   * @param before what it was made of; null for the first, and for keys
   */
  private record Square(String label, String joint, byte[] bytes, byte @Nullable [] before) {}

  /** The block before a round, and after each step of it; before the last of them the round's key. */
  private List<Square> ofRound(List<Aes.Step> steps, int round) {
    var squares = new ArrayList<Square>();
    var last = steps.getFirst().state();
    for (var step : steps) {
      if (step.round() == round && step.kind() != Aes.Kind.START) {
        if (squares.isEmpty()) {
          squares.add(new Square(brush.words().of("keys.aes.before"), "", last, null));
        }
        var addsKey = step.kind() == Aes.Kind.ADD_ROUND_KEY;
        if (addsKey) {
          squares.add(new Square(brush.words().of("keys.aes.key", round), "⊕", aes.roundKey(round), null));
        }
        squares.add(new Square(brush.words().of("keys.aes." + (encrypts ? "" : "undone.") + step.kind()),
            addsKey ? "="
                : "→", step.state(), last));
      }
      last = step.state();
    }
    return squares;
  }

  private void square(Square square, double x, double y) {
    var pen = brush.pen();
    var palette = pen.palette();
    var before = square.before();
    pen.group(new Meaning(square.label() + ": " + Figures.hex(square.bytes()), square.label(), -1, null),
        new Bounds(x,
            y, SQUARE, SQUARE + 20), () -> {
              pen.text(pen.letters().fit(square.label(), Type.SMALL_NAME, SQUARE + 14), x, y + 11,
                  Type.SMALL_NAME,
                  palette.text());
              for (var place = 0; place < Aes.BLOCK; place++) {
                var cell = new Bounds(x + place / 4 * CELL, y + 18 + place % 4 * CELL, CELL - 2, CELL - 2);
                var changed = before != null && before[place] != square.bytes()[place];
                pen.rect(cell, 3, Style.framed(changed ? palette.runningLine() : palette.ground(), palette
                    .hairline(), 1));
                pen.text(Figures.pair(square.bytes()[place]), cell.centreX(), cell.centreY() + 4, Type.PLACE,
                    palette
                        .text(), Anchor.MIDDLE);
              }
            });
  }
}
