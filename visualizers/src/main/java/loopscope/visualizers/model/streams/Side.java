package loopscope.visualizers.model.streams;

import loopscope.visualizers.model.Fifo;

/**
 * One side of a stream: its buffer, and what went through it.
 *
 * @param highWaterMark -1 when the stream does not have this side
 * @param length of the buffer as the stream itself counts it
 * @param parcels the chunks in it, the next to leave first
 * @param in how much came in until now
 * @param out how much went out until now
 */
public record Side(int highWaterMark, boolean objectMode, int length, Fifo<Parcel> parcels, long in,
    long out) {

  static Side of(int highWaterMark, boolean objectMode) {
    return new Side(highWaterMark, objectMode, 0, Fifo.empty(), 0, 0);
  }

  /** Whether the stream has this side. */
  public boolean exists() {
    return highWaterMark >= 0;
  }

  /** Whether it keeps as much as it wants to. */
  public boolean isFull() {
    return length >= highWaterMark && length > 0;
  }

  Side with(Parcel parcel, boolean first) {
    return new Side(highWaterMark, objectMode, length + parcel.size(), first && !parcels.isEmpty() ? front(
        parcel) : parcels.with(parcel), in + parcel.size(), out);
  }

  private Fifo<Parcel> front(Parcel parcel) {
    var all = Fifo.<Parcel>empty().with(parcel);
    for (var each : parcels) {
      all = all.with(each);
    }
    return all;
  }

  /** Without so much from its front; a chunk may leave in parts. */
  Side without(int size) {
    return new Side(highWaterMark, objectMode, Math.max(0, length - size), less(parcels, size), in, out
        + size);
  }

  /** As long as the stream says: what it dropped, or counts in another way, is not in it. */
  Side as(int now) {
    if (now == length) {
      return this;
    }
    var kept = now < length ? less(parcels, length - now)
        : parcels.with(new Parcel(-1, now - length, ""));
    return new Side(highWaterMark, objectMode, now, kept, in, out);
  }

  private static Fifo<Parcel> less(Fifo<Parcel> parcels, int size) {
    var left = size;
    var rest = parcels;
    while (left > 0 && !rest.isEmpty()) {
      var first = rest.getFirst();
      if (first.size() <= left) {
        rest = rest.without(0);
        left -= first.size();
      } else {
        rest = rest.replace(0, new Parcel(first.seq(), first.size() - left, first.start()));
        left = 0;
      }
    }
    return rest;
  }
}
