package loopscope.visualizers.scene.keys;

import java.util.Locale;
import loopscope.visualizers.model.keys.Agreement;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.model.keys.Party;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.scene.Words;

/** Who is who in an agreement: as the program calls them, or else by the names that such people have in books. */
record People(Words words, Agreement agreement) {

  static People of(Words words, KeysState state, Party party) {
    return new People(words, Agreement.of(state, party));
  }

  String name(Party party) {
    if (!party.name().isEmpty()) {
      return party.name();
    }
    return agreement.group().size() > 2 && !agreement.hasMiddle() ? words.of("keys.person.side", party
        .object()) : words.of("keys.person." + role(party));
  }

  /** What stands in its badge. */
  String badge(Party party) {
    return party.name().isEmpty() ? letter(party).toUpperCase(Locale.ROOT)
        : party.name().substring(0, party.name().offsetByCodePoints(0, 1));
  }

  /** The letter of its secret; the public key has the capital one. */
  String letter(Party party) {
    return switch (role(party)) {
      case 0 -> "a";
      case 1 -> "b";
      default -> "m";
    };
  }

  /** 0 and 1 for the two who mean to agree, 2 for one who stands between them. */
  private int role(Party party) {
    var place = agreement.parties().indexOf(party);
    if (place < 0) {
      return 2;
    }
    return agreement.hasMiddle() ? new int[]{0, 2, 1}[place] : place;
  }

  Colour colour(Party party, Palette palette) {
    return switch (role(party)) {
      case 0 -> palette.timer();
      case 1 -> palette.io();
      default -> palette.immediate();
    };
  }
}
