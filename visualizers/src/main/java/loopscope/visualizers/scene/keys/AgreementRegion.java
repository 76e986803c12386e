package loopscope.visualizers.scene.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import loopscope.visualizers.crypto.Power;
import loopscope.visualizers.crypto.Search;
import loopscope.visualizers.model.keys.Agreement;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.model.keys.Party;
import loopscope.visualizers.model.keys.Sent;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.Pen;
import loopscope.visualizers.scene.Type;

/** Two who agree on a key, the wire between them, and whoever listens or stands in the middle. */
final class AgreementRegion {
  private static final double CARD = 226;
  private static final double HEAD = 52;
  private static final double ROW = 34;
  private static final double WIRE = 168;
  private static final double NARROW = 640;
  private static final double TRIES_A_SECOND = 1e9;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Moment<KeysState> moment;
  private final Party current;
  private final People people;
  private final Agreement agreement;
  private final Figures figures;

  AgreementRegion(Brush brush, Moment<KeysState> moment, Party party) {
    this.brush = brush;
    this.moment = moment;
    pen = brush.pen();
    palette = pen.palette();
    people = People.of(brush.words(), moment.after(), party);
    agreement = people.agreement();
    current = agreement.parties().stream().filter(each -> each.isolate() == party.isolate() && each
        .object() == party.object()).findFirst().orElse(party);
    figures = new Figures(brush.words());
  }

  private String word(String key, Object... values) {
    return brush.words().of("keys." + key, values);
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
    var card = Math.min(300, (width - (count - 1) * WIRE) / count);
    var wire = (width - count * card) / (count - 1);
    var bottom = y;
    for (var place = 0; place < count; place++) {
      bottom = Math.max(bottom, card(place, x + place * (card + wire), y, card));
    }
    for (var place = 0; place + 1 < parties.size(); place++) {
      wire(parties.get(place), parties.get(place + 1), new Bounds(x + place * (card + wire) + card + 12, y,
          wire
              - 24, bottom - y));
    }
    if (parties.size() == 2) {
      return Math.max(bottom, listener(x + card + 12, y + 124, wire - 24));
    }
    return bottom;
  }

  private double stacked(double x, double y, double width) {
    var parties = agreement.parties();
    var below = y;
    for (var place = 0; place < Math.max(2, parties.size()); place++) {
      below = card(place, x, below, width) + 10;
      if (place + 1 < parties.size()) {
        wire(parties.get(place), parties.get(place + 1), new Bounds(x + 30, below - 6, width - 60, 110));
        below += 116;
      }
    }
    return parties.size() == 2 ? listener(x, below, width) + 8 : below;
  }

  /** One side with its numbers; an empty one while there is nobody. */
  private double card(int place, double x, double y, double width) {
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
      pen.rect(bounds, 10, Style.framed(palette.ground(), colour, party == current ? 2.4 : 1.2));
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
    var fresh = isNow(row.seq());
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

  /** What goes from one to the other and back. */
  private void wire(Party left, Party right, Bounds room) {
    pen.text(pen.letters().fit(word("wire"), Type.LABEL, room.width()), room.centreX(), room.y() + 13,
        Type.LABEL, palette.secondary(), Anchor.MIDDLE);
    letter(left, right, room, room.y() + 56, true);
    letter(right, left, room, room.y() + 106, false);
  }

  private void letter(Party from, Party to, Bounds room, double y, boolean forward) {
    var arrived = to.agreedWith(from.publicKey());
    var crossed = crossed(from, to);
    var colour = people.colour(from, palette);
    var key = people.letter(from).toUpperCase(brush.words().locale()) + " = " + figures.number(from
        .publicKey());
    var text = forward && !agreement.hasMiddle() ? from.numbers().filter(numbers -> numbers.prime()
        .bitLength() <= Long.SIZE).map(numbers -> "p = " + numbers.prime() + ", g = " + numbers.generator()
            + ", ").orElse("") + key
        : key;
    var sent = sent(from);
    var says = !crossed ? word("wire.not-yet", text)
        : sent.map(chunk -> word("wire.socket", text, chunk
            .size(), chunk.start())).orElseGet(() -> word("wire.handed", text));
    pen.group(new Meaning(says, says, sent.map(Sent::seq).orElse(from.seq()), from.at()), new Bounds(room.x(),
        y
            - 32, room.width(), 42), () -> {
              pen.text(pen.letters().fit(text, Type.SMALL_PLACE, room.width() - 8), room.centreX(), y - 10,
                  Type.SMALL_PLACE, colour, Anchor.MIDDLE);
              arrow(room, y, forward, crossed ? Style.line(colour, 2.2)
                  : Style.dashed(palette.faint(), 1.5, 5), crossed
                      ? colour
                      : palette.faint());
              if (moment.progress() < 1 && arrived.isPresent() && isNow(arrived.get().seq())) {
                var along = brush.eased();
                pen.path(Paths.circle(forward ? room.x() + along * room.width()
                    : room.right() - along * room
                        .width(), y, 6), Style.filled(colour));
              }
            });
  }

  private void arrow(Bounds room, double y, boolean forward, Style style, Colour colour) {
    pen.path(Paths.line(room.x(), y, room.right(), y), style);
    var tip = forward ? room.right() : room.x();
    var back = forward ? -11 : 11;
    pen.path(Paths.polygon(tip, y, tip + back, y - 6, tip + back, y + 6), Style.filled(colour));
  }

  /** Whether a public key has left its owner: it was seen on a socket, or the other has worked with it. */
  private boolean crossed(Party from, Party to) {
    return to.agreedWith(from.publicKey()).isPresent() || sent(from).isPresent();
  }

  /** What its isolate wrote to a socket that has its public key in it. */
  private Optional<Sent> sent(Party party) {
    var decimal = Party.number(party.publicKey()).toString();
    var start = party.publicKey().substring(0, Math.min(16, party.publicKey().length()));
    return moment.after().wire().stream().filter(chunk -> chunk.isolate() == party.isolate() && chunk
        .seq() > party.seq() && (chunk.start()
            .matches("(?s).*\\b" + decimal + "\\b.*") || start.length() == 16 && chunk.start().replace(" ",
                "")
                .contains(start))).findFirst();
  }

  /** What somebody has who listens, and what that is worth. */
  private double listener(double x, double y, double width) {
    var left = agreement.parties().get(0);
    var right = agreement.parties().get(1);
    var thief = agreement.eavesdropper();
    var name = thief.map(people::name).orElseGet(() -> word("person.eve"));
    var lines = new ArrayList<String>();
    lines.addAll(pen.letters().wrap(hears(left, right), Type.NOTE, width - 20, 3));
    lines.addAll(pen.letters().wrap(search(left), Type.NOTE, width - 20, 5));
    thief.ifPresent(found -> lines.addAll(pen.letters().wrap(word("found", people.letter(victim(found)),
        figures
            .number(found.privateKey()), brush.words().millis(found.nanos() - Math.max(left.nanos(), right
                .nanos()))), Type.NOTE, width - 20, 3)));
    var bounds = new Bounds(x, y, width, 34 + lines.size() * 16);
    var says = word("hears.hover", name);
    pen.group(new Meaning(name + ". " + String.join(" ", lines), says, thief.map(Party::seq).orElse(-1L),
        thief
            .map(Party::at).orElse(null)), bounds, () -> {
              pen.rect(bounds, 9, Style.framed(palette.ground(), palette.immediate(), 1.4));
              pen.path(Paths.circle(x + 19, y + 16, 10), Style.filled(palette.immediate()));
              pen.text(thief.map(people::badge).orElse("E"), x + 19, y + 20, Type.LABEL, palette
                  .panel(),
                  Anchor.MIDDLE);
              pen.text(pen.letters().fit(name, Type.LABEL, width - 46), x + 36, y + 20, Type.LABEL, palette
                  .text());
              for (var index = 0; index < lines.size(); index++) {
                pen.text(lines.get(index), x + 10, y + 40 + index * 16, Type.NOTE, palette.secondary());
              }
            });
    return bounds.bottom();
  }

  private Party victim(Party thief) {
    return agreement.parties().stream().filter(party -> party.publicKey().equals(thief.publicKey()))
        .findFirst()
        .orElse(thief);
  }

  /** The numbers that have crossed the wire by now. */
  private String hears(Party left, Party right) {
    var heard = new ArrayList<String>();
    left.numbers().ifPresentOrElse(numbers -> heard.addAll(List.of(figures.number(numbers.prime()), figures
        .number(numbers.generator()))), () -> heard.add(left.group()));
    if (crossed(left, right)) {
      heard.add(figures.number(left.publicKey()));
    }
    if (crossed(right, left)) {
      heard.add(figures.number(right.publicKey()));
    }
    return word("hears", heard.stream().collect(Collectors.joining(", ")));
  }

  private String search(Party victim) {
    return victim.numbers().map(numbers -> {
      var search = new Search(numbers.generator(), numbers.prime(), Party.number(victim.publicKey()));
      var wanted = word("search", people.letter(victim), figures.number(numbers.generator()), figures.number(
          numbers
              .prime()), figures.number(victim.publicKey()));
      return search.isShort() ? wanted + search.tries().stream().mapToObj(tries -> word("search.tries", tries,
          numbers.prime().intValue() - 1)).findFirst().orElse("")
          : wanted + word("search.years", search.yearsExponent(TRIES_A_SECOND));
    }).orElseGet(() -> word("search.curve"));
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
    return current.numbers().map(numbers -> new Power(current.agreed().stream().filter(agreed -> isNow(agreed
        .seq())).map(agreed -> Party.number(agreed.otherKey())).findFirst().orElse(numbers.generator()), Party
            .number(current.privateKey()), numbers.prime()));
  }

  private boolean isNow(long seq) {
    var event = moment.event();
    return event != null && event.seq() == seq;
  }
}
