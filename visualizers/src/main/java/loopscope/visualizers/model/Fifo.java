package loopscope.visualizers.model;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * An immutable queue. Adding at the end and taking from the front share the elements with the queue before, so that a
 * state with a hundred thousand waiting callbacks is as cheap as one with two; other changes copy.
 */
public final class Fifo<T> extends AbstractList<T> implements RandomAccess {
  private static final Fifo<?> EMPTY = new Fifo<>(new Slots(0, 0), 0, 0);

  private final Slots slots;
  private final int from;
  private final int to;

  private Fifo(Slots slots, int from, int to) {
    this.slots = slots;
    this.from = from;
    this.to = to;
  }

  /** The queue with nothing in it. */
  @SuppressWarnings("unchecked")
  public static <T> Fifo<T> empty() {
    return (Fifo<T>) EMPTY;
  }

  @Override
  @SuppressWarnings("unchecked")
  public T get(int index) {
    return (T) slots.elements[from + Objects.checkIndex(index, size())];
  }

  @Override
  public int size() {
    return to - from;
  }

  /** This queue with one more at the end. */
  public Fifo<T> with(T element) {
    if (slots.claim(to)) {
      slots.elements[to] = element;
      return new Fifo<>(slots, from, to + 1);
    }
    var room = new Slots(2 * size() + 8, size() + 1);
    System.arraycopy(slots.elements, from, room.elements, 0, size());
    room.elements[size()] = element;
    return new Fifo<>(room, 0, size() + 1);
  }

  /** This queue with one more before the element at an index. */
  Fifo<T> with(int index, T element) {
    if (index == size()) {
      return with(element);
    }
    var room = new Slots(2 * size() + 2, size() + 1);
    System.arraycopy(slots.elements, from, room.elements, 0, index);
    room.elements[index] = element;
    System.arraycopy(slots.elements, from + index, room.elements, index + 1, size() - index);
    return new Fifo<>(room, 0, size() + 1);
  }

  /** This queue without the element at an index. */
  public Fifo<T> without(int index) {
    if (size() == 1) {
      return empty();
    }
    if (index == 0) {
      return new Fifo<>(slots, from + 1, to);
    }
    if (index == size() - 1) {
      return new Fifo<>(slots, from, to - 1);
    }
    var room = new Slots(2 * size(), size() - 1);
    System.arraycopy(slots.elements, from, room.elements, 0, index);
    System.arraycopy(slots.elements, from + index + 1, room.elements, index, size() - index - 1);
    return new Fifo<>(room, 0, size() - 1);
  }

  /** This queue with another element in place of the one at an index. */
  public Fifo<T> replace(int index, T element) {
    return without(index).with(index, element);
  }

  /** Position of the first that matches, or -1. */
  public int find(Predicate<T> wanted) {
    for (var i = from; i < to; i++) {
      if (wanted.test(get(i - from))) {
        return i - from;
      }
    }
    return -1;
  }

  /** Elements shared by queues that grew from one another; a slot is written once. */
  private static final class Slots {
    private final Object[] elements;
    private final AtomicInteger used;

    Slots(int capacity, int claimed) {
      elements = new Object[capacity];
      used = new AtomicInteger(claimed);
    }

    /** Whether the slot was free; it is the caller's now. */
    boolean claim(int slot) {
      return slot < elements.length && used.compareAndSet(slot, slot + 1);
    }
  }
}
