package loopscope.visualizers.scene.keys;

import java.util.ArrayList;
import java.util.List;
import loopscope.visualizers.model.keys.Agreement;
import loopscope.visualizers.model.keys.Party;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Pen;
import loopscope.visualizers.scene.Type;

/** One side of an agreement with its numbers. */
final class PartyCard {
  private static final double HEAD = 52;
  private static final double ROW = 34;

  private final Setting setting;
  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final People people;
  private final Agreement agreement;
  private final Figures figures;

  PartyCard(Setting setting) {
    this.setting = setting;
    brush = setting.brush();
    pen = setting.pen();
    palette = setting.palette();
    people = setting.people();
    agreement = setting.agreement();
    figures = setting.figures();
  }

  private String word(String key, Object... values) {
    return setting.word(key, values);
  }

  /** One side with its numbers; an empty one while there is nobody. */
  double draw(int place, double x, double y, double width) {
    if (place >= agreement.parties().size()) {
      var bounds = new Bounds(x, y, width, HEAD + 4 * ROW + 10);
      pen.rect(bounds, 10, Style.dashed(palette.faint(), 1.2, 5));
      pen.text(pen.letters().fit(word("nobody"), Type.NOTE, width - 20), bounds.centreX(), bounds.centreY(),
          Type.NOTE, palette.secondary(), Anchor.MIDDLE);
      return bounds.bottom();
    }
    var party = agreement.parties().get(place);
    var rows = rows(party);
    var bounds = new Bounds(x, y, width, HEAD + rows.size() * ROW + 10);
    var colour = people.colour(party, palette);
    var name = people.name(party);
    var says = word("party", name, party.isolate());
    pen.group(new Meaning(says, says, party.seq(), party.at()), bounds, () -> {
      pen.rect(bounds, 10, Style.framed(palette.ground(), colour, party == setting.current() ? 2.4 : 1.2));
      badge(people.badge(party), x + 28, y + 27, colour);
      pen.text(pen.letters().fit(name, Type.HEADING, width - 66), x + 52, y + 25, Type.HEADING, palette
          .text());
      pen.text(pen.letters().fit(word("isolate", party.isolate()), Type.SMALL_PLACE, width - 66), x + 52, y
          + 40, Type.SMALL_PLACE, palette.secondary());
    });
    for (var index = 0; index < rows.size(); index++) {
      row(rows.get(index), new Bounds(x + 10, y + HEAD + index * ROW, width - 20, ROW - 5), colour);
    }
    return bounds.bottom();
  }

  private void badge(String letter, double x, double y, Colour colour) {
    pen.path(Paths.circle(x, y, 15), Style.filled(colour));
    pen.text(letter, x, y + 5, Type.HEADING, palette.panel(),
        Anchor.MIDDLE);
  }

  /** A line of a side's card: what it is, its value, and the event it comes from. */
  private record Row(String label, String value, String whole, long seq, boolean secret) {}

  private List<Row> rows(Party party) {
    var letter = people.letter(party);
    var capital = letter.toUpperCase(brush.words().locale());
    var rows = new ArrayList<Row>();
    var curve = party.numbers().isEmpty() ? ".curve" : "";
    rows.add(new Row(word("secret", letter), figures.number(party.privateKey()), party.privateKey(), party
        .seq(), false));
    rows.add(new Row(word("public" + curve, capital, letter), figures.number(party.publicKey()), party
        .publicKey(), party.seq(), false));
    for (var other : neighbours(party)) {
      var theirs = people.letter(other).toUpperCase(brush.words().locale());
      party.agreedWith(other.publicKey()).ifPresent(agreed -> {
        rows.add(new Row(word("received", theirs), figures.number(other.publicKey()), other.publicKey(),
            agreed
                .seq(), false));
        rows.add(new Row(word("shared" + curve, theirs, letter), figures.number(agreed.secret()), agreed
            .secret(), agreed.seq(), true));
      });
    }
    return rows;
  }

  private List<Party> neighbours(Party party) {
    var place = agreement.parties().indexOf(party);
    return agreement.parties().stream().filter(other -> Math.abs(agreement.parties().indexOf(other)
        - place) == 1).toList();
  }

  private void row(Row row, Bounds bounds, Colour colour) {
    var says = row.label() + ": " + figures.withSize(row.whole());
    var fresh = setting.isNow(row.seq());
    pen.group(new Meaning(says, says + "\n" + row.whole(), row.seq(), null), bounds, () -> {
      pen.rect(bounds, 6, row.secret() ? Style.framed(palette.runningLine(), colour, 1.6)
          : Style.framed(palette
              .panel(), fresh ? colour : palette.hairline(), fresh ? 1.6 : 1));
      var labelWidth = pen.letters().width(row.label(), Type.PLACE);
      pen.text(pen.letters().fit(row.label(), Type.PLACE, bounds.width() * 0.62), bounds.x() + 9, bounds
          .centreY() + 4, Type.PLACE, palette.text());
      pen.text(pen.letters().fit(row.value(), Type.SMALL_NAME, bounds.width() - 26 - Math.min(labelWidth,
          bounds
              .width() * 0.62)), bounds.right() - 9, bounds.centreY() + 4, Type.SMALL_NAME, row.secret()
                  ? colour
                  : palette.text(), Anchor.END);
    });
  }
}
