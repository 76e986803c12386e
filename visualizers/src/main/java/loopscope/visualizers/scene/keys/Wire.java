package loopscope.visualizers.scene.keys;

import loopscope.visualizers.model.keys.Agreement;
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
import loopscope.visualizers.scene.Pen;
import loopscope.visualizers.scene.Type;

/** What goes between two who agree on a key. */
final class Wire {

  private final Setting setting;
  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final People people;
  private final Agreement agreement;
  private final Figures figures;

  Wire(Setting setting) {
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

  /** What goes from one to the other and back. */
  void draw(Party left, Party right, Bounds room) {
    pen.text(pen.letters().fit(word("wire"), Type.LABEL, room.width()), room.centreX(), room.y() + 13,
        Type.LABEL, palette.secondary(), Anchor.MIDDLE);
    letter(left, right, room, room.y() + 56, true);
    letter(right, left, room, room.y() + 106, false);
  }

  private void letter(Party from, Party to, Bounds room, double y, boolean forward) {
    var arrived = to.agreedWith(from.publicKey());
    var crossed = setting.crossed(from, to);
    var colour = people.colour(from, palette);
    var key = people.letter(from).toUpperCase(brush.words().locale()) + " = " + figures.number(from
        .publicKey());
    var text = forward && !agreement.hasMiddle() ? from.numbers().filter(numbers -> numbers.prime()
        .bitLength() <= Long.SIZE).map(numbers -> "p = " + numbers.prime() + ", g = " + numbers.generator()
            + ", ").orElse("") + key
        : key;
    var sent = setting.sent(from);
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
              if (brush.progress() < 1 && arrived.isPresent() && setting.isNow(arrived.get().seq())) {
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
}
