package loopscope.visualizers.scene.keys;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import loopscope.visualizers.crypto.Power;
import loopscope.visualizers.model.keys.Agreement;
import loopscope.visualizers.model.keys.Party;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** How a power is computed by square and multiply, and the same agreement as paint. */
record PowerRegion(Brush brush, People people, Party party, Optional<Power> power) {
  /** Longer powers take too long to be computed for each frame. */
  private static final int MOST_BITS = 1024;
  private static final int MOST_ROWS = 12;
  private static final int FIRST_ROWS = 5;
  private static final double ROW = 26;
  private static final double PAINT = 250;
  private static final double WIDE = 760;
  private static final double[] COLUMNS = {0.02, 0.2, 0.46, 0.8};

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var beside = width >= WIDE;
    var tableWidth = beside ? width - PAINT - 30 : width;
    var below = power.map(wanted -> table(wanted, x, y, tableWidth)).orElseGet(() -> curve(x, y, tableWidth));
    return beside ? Math.max(below, paint(x + tableWidth + 30, y, PAINT)) : paint(x, below + 14, width);
  }

  private String word(String key, Object... values) {
    return brush.words().of("keys." + key, values);
  }

  private double curve(double x, double y, double width) {
    var number = Party.number(party.privateKey());
    var below = brush.heading(word("double", people.name(party)), x, y, width);
    return brush.sentence(word("double.counts", number.bitLength() - 1, number.bitCount() - 1), x, below,
        width,
        4);
  }

  private double table(Power wanted, double x, double y, double width) {
    var figures = new Figures(brush.words());
    var pen = brush.pen();
    var palette = pen.palette();
    var below = brush.heading(word("power", people.name(party), figures.number(wanted.base()), figures.number(
        wanted
            .exponent()), figures.number(wanted.modulus())), x, y, width);
    var head = new Bounds(x, below, width, ROW);
    pen.rect(head, 6, Style.filled(palette.note()));
    line(head, List.of(word("power.bit", figures.number(wanted.exponent())), word("power.square"), word(
        "power.multiply", figures.number(wanted.base())), word("power.mod", figures.number(wanted
            .modulus()))),
        palette.accent());
    below += ROW + 2;
    var bits = wanted.exponent().bitLength();
    var shown = wanted.steps(bits <= MOST_ROWS ? bits : FIRST_ROWS);
    var reached = Math.max(1, (int) Math.ceil(brush.progress() * shown.size()));
    for (var index = 0; index < Math.min(reached, shown.size()); index++) {
      step(wanted, shown.get(index), new Bounds(x, below, width, ROW - 2), index == reached - 1);
      below += ROW;
    }
    below += (shown.size() - Math.min(reached, shown.size())) * ROW;
    if (shown.size() < bits) {
      below = brush.sentence(word("power.more", bits - shown.size()), x, below, width, 2);
    }
    var recorded = recorded(wanted);
    var result = wanted.modulus().bitLength() <= MOST_BITS ? wanted.value() : recorded;
    var counts = word("power.counts", figures.number(result), wanted.squarings(), wanted.multiplications(),
        figures
            .number(wanted.exponent().subtract(BigInteger.ONE)));
    return brush.sentence(result.equals(recorded) ? counts : counts + " " + word("power.differs"), x, below
        + 4, width,
        4);
  }

  /** What the program has: the secret, if the base is the other's key, or else the public key. */
  private BigInteger recorded(Power wanted) {
    return party.agreed().stream().filter(agreed -> Party.number(agreed.otherKey()).equals(wanted.base()))
        .findFirst().map(
            agreed -> Party.number(agreed.secret())).orElseGet(() -> Party.number(party.publicKey()));
  }

  private void step(Power wanted, Power.Step step, Bounds bounds, boolean lit) {
    var figures = new Figures(brush.words());
    var palette = brush.pen().palette();
    var square = step.before().multiply(step.before());
    var squared = figures.number(step.before()) + "² = " + (square.equals(step.square()) ? figures.number(
        square)
        : figures.number(square) + " → " + figures.number(step.square()));
    var multiplied = step.bit() ? figures.number(step.square()) + " × " + figures.number(wanted.base())
        + " = "
        + figures.number(step.square().multiply(wanted.base()))
        : word("power.no");
    var says = word("power.step", step.bit() ? 1 : 0, squared, multiplied, figures.number(step.after()));
    brush.pen().group(Meaning.spoken(says), bounds, () -> {
      brush.pen().rect(bounds, 6, lit ? Style.filled(palette.runningLine())
          : Style.line(palette.hairline(),
              0.6));
      line(bounds, List.of(step.bit() ? "1" : "0", squared, multiplied, figures.number(step.after())), palette
          .text());
    });
  }

  private void line(Bounds bounds, List<String> cells, Colour colour) {
    var pen = brush.pen();
    for (var column = 0; column < cells.size(); column++) {
      var left = bounds.x() + COLUMNS[column] * bounds.width();
      var right = column + 1 < COLUMNS.length ? bounds.x() + COLUMNS[column + 1] * bounds.width()
          : bounds.right();
      pen.text(pen.letters().fit(cells.get(column), Type.PLACE, right - left - 8), left, bounds.centreY() + 4,
          Type.PLACE, colour);
    }
  }

  /** Numbers as paints: mixing is easy, and unmixing is not. */
  private double paint(double x, double y, double width) {
    var below = brush.heading(word("paint"), x, y, width);
    var parties = people.agreement().parties();
    var common = party.numbers().map(numbers -> Paint.of(numbers.generator())).orElseGet(() -> Paint.of(
        BigInteger.valueOf(party.group().hashCode()).abs()));
    var swatches = new LinkedHashMap<String, Paint>();
    swatches.put("g", common);
    for (var each : parties) {
      swatches.put(people.letter(each).toUpperCase(brush.words().locale()), common.mixed(Paint.of(Party
          .number(
              each.privateKey()))));
    }
    for (var index = 0; index + 1 < parties.size(); index++) {
      var one = parties.get(index);
      var other = parties.get(index + 1);
      if (Agreement.secret(one, other).isPresent() && Agreement.secret(one, other).equals(Agreement.secret(
          other,
          one))) {
        swatches.put(parties.size() > 2 ? "s" + (index + 1) : "s", common.mixed(Paint.of(Party.number(one
            .privateKey()))).mixed(Paint.of(Party.number(other.privateKey()))));
      }
    }
    var step = Math.min(58, width / Math.max(4, swatches.size()));
    var left = x;
    for (var swatch : swatches.entrySet()) {
      swatch(swatch.getKey(), swatch.getValue(), left + step / 2, below + 24, step * 0.42);
      left += step;
    }
    return brush.sentence(word("paint.why"), x, below + 70, width, 6);
  }

  private void swatch(String name, Paint paint, double x, double y, double radius) {
    var says = word("paint.of", name);
    brush.pen().group(Meaning.spoken(says), new Bounds(x - radius, y - radius, 2 * radius, 2 * radius + 20),
        () -> {
          brush.pen().path(Paths.circle(x, y, radius), Style.framed(paint.colour(), brush.pen().palette()
              .hairline(), 1));
          brush.pen().text(name, x, y + radius + 14, Type.PLACE, brush.pen().palette().text(), Anchor.MIDDLE);
        });
  }
}
