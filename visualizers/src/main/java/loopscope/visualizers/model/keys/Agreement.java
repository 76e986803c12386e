package loopscope.visualizers.model.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import loopscope.visualizers.model.keys.Party.Agreed;

/**
 * Sides that agree with each other, or mean to.
 *
 * @param parties one that is still alone, or two, or three of which the second stands between the others
 * @param eavesdropper one who has found the private key of another
 * @param group the sides with the same numbers or the same curve that came about then, but for the eavesdropper, in their order
 */
public record Agreement(List<Party> parties, Optional<Party> eavesdropper, List<Party> group) {
  public Agreement {
    parties = List.copyOf(parties);
    group = List.copyOf(group);
  }

  /** That in which a side takes part. */
  public static Agreement of(KeysState state, Party wanted) {
    var all = latest(state.near(wanted)).stream().filter(wanted::isOfGroupOf).toList();
    var found = all.stream().filter(party -> hasFoundKeyOf(party, all)).findFirst();
    var honest = all.stream().filter(party -> found.isEmpty() || party != found.get()).toList();
    var focus = honest.stream().filter(party -> isSame(party, wanted)).findFirst().or(() -> honest.stream()
        .filter(party -> party.publicKey().equals(wanted.publicKey())).findFirst()).orElse(wanted);
    return new Agreement(around(focus, honest), found, honest);
  }

  /** Each side with the keys it has now. */
  private static List<Party> latest(List<Party> parties) {
    var sides = new LinkedHashMap<List<Long>, Party>();
    for (var party : parties) {
      sides.put(List.of((long) party.isolate(), party.object()), party);
    }
    return List.copyOf(sides.values());
  }

  private static boolean isSame(Party one, Party other) {
    return one.isolate() == other.isolate() && one.object() == other.object();
  }

  private static boolean hasFoundKeyOf(Party party, List<Party> all) {
    return all.stream().anyMatch(other -> other.seq() < party.seq() && !isSame(other, party) && other
        .publicKey()
        .equals(party.publicKey()));
  }

  private static List<Party> around(Party focus, List<Party> all) {
    var near = partners(focus, all);
    if (near.size() > 1) {
      return List.of(near.get(0), focus, near.get(1));
    }
    if (near.size() == 1) {
      var beyond = partners(near.getFirst(), all);
      return beyond.size() > 1 ? List.of(beyond.get(0), near.getFirst(), beyond.get(1))
          : ordered(focus, near
              .getFirst());
    }
    // Of two it is plain that they mean each other; of more it is not.
    return all.size() == 2 ? all : List.of(focus);
  }

  private static List<Party> ordered(Party one, Party other) {
    return one.seq() < other.seq() ? List.of(one, other) : List.of(other, one);
  }

  /** Those one of whom has used the other's public key. */
  private static List<Party> partners(Party party, List<Party> all) {
    var partners = new ArrayList<Party>();
    for (var other : all) {
      if (!isSame(other, party) && (party.agreedWith(other.publicKey()).isPresent() || other.agreedWith(party
          .publicKey()).isPresent())) {
        partners.add(other);
      }
    }
    return partners;
  }

  /** Whether somebody stands between two who mean to talk to each other. */
  public boolean hasMiddle() {
    return parties.size() == 3;
  }

  /** The secret that one has with the other, once it has computed it. */
  public static Optional<String> secret(Party one, Party other) {
    return one.agreedWith(other.publicKey()).map(Agreed::secret);
  }
}
