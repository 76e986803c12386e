package loopscope.visualizers.scene.keys;

import java.util.Optional;
import loopscope.visualizers.crypto.Power;
import loopscope.visualizers.model.keys.Agreement;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.model.keys.Party;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Moment;

/** Two who agree on a key, the wire between them, and whoever listens or stands in the middle. */
final class AgreementRegion {
  private static final double WIDEST_CARD = 300;
  private static final double WIRE = 168;
  private static final double NARROW = 640;

  private final Setting setting;
  private final Brush brush;
  private final Party current;
  private final People people;
  private final Agreement agreement;
  private final Figures figures;

  AgreementRegion(Brush brush, Moment<KeysState> moment, Party party) {
    this.brush = brush;
    people = People.of(brush.words(), moment.after(), party);
    agreement = people.agreement();
    current = agreement.parties().stream().filter(each -> each.isolate() == party.isolate() && each
        .object() == party
            .object()).findFirst().orElse(party);
    setting = new Setting(brush, moment, people, current);
    figures = setting.figures();
  }

  private String word(String key, Object... values) {
    return setting.word(key, values);
  }

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var below = known(x, y, width);
    below = width < NARROW ? stacked(x, below, width) : across(x, below, width);
    below = verdict(x, below + 6, width);
    return new PowerRegion(brush, people, current, computed()).draw(x, below + 12, width);
  }

  /** What everyone knows. */
  private double known(double x, double y, double width) {
    var below = brush.heading(word("title"), x, y, width);
    var text = current.numbers().map(numbers -> current.group().isEmpty() ? word("known", figures.number(
        numbers
            .prime()), figures.number(numbers.generator()))
        : word("known.group", current.group(), numbers.prime().bitLength(), figures.number(numbers
            .generator()))).orElseGet(() -> word("known.curve", current.group()));
    return brush.sentence(text, x, below - 4, width, 3) + 8;
  }

  private double across(double x, double y, double width) {
    var parties = agreement.parties();
    var count = Math.max(2, parties.size());
    var card = Math.min(WIDEST_CARD, (width - (count - 1) * WIRE) / count);
    var wire = (width - count * card) / (count - 1);
    var bottom = y;
    for (var place = 0; place < count; place++) {
      bottom = Math.max(bottom, new PartyCard(setting).draw(place, x + place * (card + wire), y, card));
    }
    for (var place = 0; place + 1 < parties.size(); place++) {
      new Wire(setting).draw(parties.get(place), parties.get(place + 1), new Bounds(x + place * (card + wire)
          + card + 12, y,
          wire
              - 24, bottom - y));
    }
    if (parties.size() == 2) {
      return Math.max(bottom, new Listener(setting).draw(x + card + 12, y + 124, wire - 24));
    }
    return bottom;
  }

  private double stacked(double x, double y, double width) {
    var parties = agreement.parties();
    var below = y;
    for (var place = 0; place < Math.max(2, parties.size()); place++) {
      below = new PartyCard(setting).draw(place, x, below, width) + 10;
      if (place + 1 < parties.size()) {
        new Wire(setting).draw(parties.get(place), parties.get(place + 1), new Bounds(x + 30, below - 6, width
            - 60, 110));
        below += 116;
      }
    }
    return parties.size() == 2 ? new Listener(setting).draw(x, below, width) + 8 : below;
  }

  /** Whether both have the same, once they have anything. */
  private double verdict(double x, double y, double width) {
    var parties = agreement.parties();
    if (parties.size() < 2) {
      return y;
    }
    if (agreement.hasMiddle()) {
      var first = Agreement.secret(parties.get(0), parties.get(1));
      var second = Agreement.secret(parties.get(2), parties.get(1));
      return first.isEmpty() || second.isEmpty() ? y
          : brush.sentence(word("verdict.middle", people.name(parties.get(0)), figures.number(first.get()),
              people
                  .name(parties.get(2)), figures.number(second.get()), people.name(parties.get(1))), x, y,
              width, 4);
    }
    var left = Agreement.secret(parties.get(0), parties.get(1));
    var right = Agreement.secret(parties.get(1), parties.get(0));
    if (left.isEmpty() || right.isEmpty()) {
      return y;
    }
    var same = left.equals(right);
    return brush.sentence(word(same ? "verdict.same" : "verdict.other", figures.withSize(left.get()), figures
        .withSize(right.get())), x, y, width, 3);
  }

  /** The power that is computed just now by the side that is looked at, or else the one that its public key is. */
  private Optional<Power> computed() {
    return current.numbers().map(numbers -> new Power(current.agreed().stream().filter(agreed -> setting
        .isNow(agreed
            .seq())).map(agreed -> Party.number(agreed.otherKey())).findFirst().orElse(numbers.generator()),
        Party
            .number(current.privateKey()), numbers.prime()));
  }
}
