package loopscope.visualizers.model.keys;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loopscope.visualizers.model.Blocks;

/**
 * What was done with keys, hashes and ciphers, in the order in which it began, and what went over sockets beside it.
 *
 * @param focus the index of the operation that was worked on last; -1 before the first
 * @param wire what was written to sockets last
 */
public record KeysState(Blocks<Operation> operations, int focus, List<Sent> wire, Sockets sockets) {
  private static final int MOST_SENT = 32;
  private static final int NEAR = 64;

  static final KeysState NOTHING = new KeysState(Blocks.empty(), -1, List.of(), Sockets.NONE);

  public KeysState {
    wire = List.copyOf(wire);
  }

  KeysState begun(Operation operation) {
    return new KeysState(operations.with(operation), operations.size(), wire, sockets);
  }

  KeysState replaced(int index, Operation operation) {
    return new KeysState(operations.replace(index, operation), index, wire, sockets);
  }

  KeysState with(Sent sent) {
    return new KeysState(operations, focus, Stream.concat(wire.stream().skip(Math.max(0, wire.size() + 1
        - MOST_SENT)), Stream.of(sent)).toList(), sockets);
  }

  KeysState with(Sockets now) {
    return new KeysState(operations, focus, wire, now);
  }

  /** What was worked on last. */
  public Optional<Operation> current() {
    return focus < 0 ? Optional.empty() : Optional.of(operations.get(focus));
  }

  /** The index of the last operation of an object; -1 without one. */
  int indexOf(int isolate, long object) {
    for (var index = operations.size() - 1; index >= 0; index--) {
      var operation = operations.get(index);
      if (operation.object() == object && operation.isolate() == isolate) {
        return index;
      }
    }
    return -1;
  }

  /** The sides of agreements that came into being about when one did: whoever means each other does not wait for long. */
  List<Party> near(Party wanted) {
    var index = placeOf(wanted.seq());
    return operations.subList(Math.max(0, index - NEAR), Math.min(operations.size(), index + NEAR)).stream()
        .filter(
            Party.class::isInstance).map(Party.class::cast).toList();
  }

  private int placeOf(long seq) {
    var low = 0;
    for (var high = operations.size() - 1; low < high;) {
      var middle = (low + high) >>> 1;
      if (operations.get(middle).seq() < seq) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last operation of a kind that began before another. */
  public <T extends Operation> Optional<T> before(Class<T> kind, Operation other) {
    for (var index = placeOf(other.seq()) - 1; index >= 0; index--) {
      if (kind.isInstance(operations.get(index))) {
        return Optional.of(kind.cast(operations.get(index)));
      }
    }
    return Optional.empty();
  }

  /** The last operations, so many at most. */
  public List<Operation> last(int most) {
    return operations.subList(Math.max(0, operations.size() - most), operations.size());
  }
}
