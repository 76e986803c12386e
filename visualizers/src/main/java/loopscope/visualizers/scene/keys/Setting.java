package loopscope.visualizers.scene.keys;

import java.util.Optional;
import loopscope.visualizers.model.keys.Agreement;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.model.keys.Party;
import loopscope.visualizers.model.keys.Sent;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.Pen;

/**
 * What all parts of an agreement's picture are drawn with.
 *
 * @param current the side that is looked at
 */
record Setting(Brush brush, Moment<KeysState> moment, People people, Party current) {

  String word(String key, Object... values) {
    return brush.words().of("keys." + key, values);
  }

  Figures figures() {
    return new Figures(brush.words());
  }

  Pen pen() {
    return brush.pen();
  }

  Palette palette() {
    return brush.pen().palette();
  }

  Agreement agreement() {
    return people.agreement();
  }

  /** Whether this is the event of the moment. */
  boolean isNow(long seq) {
    var event = moment.event();
    return event != null && event.seq() == seq;
  }

  /** Whether a public key has left its owner: it was seen on a socket, or the other has worked with it. */
  boolean crossed(Party from, Party to) {
    return to.agreedWith(from.publicKey()).isPresent() || sent(from).isPresent();
  }

  /** What its isolate wrote to a socket that has its public key in it. */
  Optional<Sent> sent(Party party) {
    var decimal = Party.number(party.publicKey()).toString();
    var start = party.publicKey().substring(0, Math.min(16, party.publicKey().length()));
    return moment.after().wire().stream().filter(chunk -> chunk.isolate() == party.isolate() && chunk
        .seq() > party.seq() && (chunk.start()
            .matches("(?s).*\\b" + decimal + "\\b.*") || start.length() == 16 && chunk.start().replace(" ",
                "")
                .contains(start))).findFirst();
  }
}
