package loopscope.visualizers.scene.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import loopscope.visualizers.crypto.Search;
import loopscope.visualizers.model.keys.Agreement;
import loopscope.visualizers.model.keys.Party;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Pen;
import loopscope.visualizers.scene.Type;

/** Somebody who listens on the wire: what it hears, and what it takes to find the secret out of that. */
final class Listener {
  private static final double TRIES_A_SECOND = 1e9;

  private final Setting setting;
  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final People people;
  private final Agreement agreement;
  private final Figures figures;

  Listener(Setting setting) {
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

  /** What somebody has who listens, and what that is worth. */
  double draw(double x, double y, double width) {
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
    if (setting.crossed(left, right)) {
      heard.add(figures.number(left.publicKey()));
    }
    if (setting.crossed(right, left)) {
      heard.add(figures.number(right.publicKey()));
    }
    return word(agreement.eavesdropper().isPresent() ? "hears" : "hears.would", heard.stream().collect(
        Collectors.joining(", ")));
  }

  private String search(Party victim) {
    return victim.numbers().map(numbers -> {
      var search = new Search(numbers.generator(), numbers.prime(), Party.number(victim.publicKey()));
      var wanted = word("search", people.letter(victim), figures.number(numbers.generator()), figures.number(
          numbers
              .prime()), figures.number(victim.publicKey()));
      return search.isShort() ? wanted + search.tries().stream().mapToObj(tries -> word("search.tries", tries,
          numbers.prime().intValue() - 1)).findFirst().orElse("")
          : wanted + years(search.yearsExponent(TRIES_A_SECOND));
    }).orElseGet(() -> word("search.curve"));
  }

  private String years(long exponent) {
    return exponent < 0 ? word("search.soon") : word("search.years", exponent);
  }
}
