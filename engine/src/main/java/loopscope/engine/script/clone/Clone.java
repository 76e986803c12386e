package loopscope.engine.script.clone;

import java.util.List;

/** A value and what was transferred with it, ready to be made anew in another realm. Any thread may hold it. */
public final class Clone {
  private final Serialized value;
  private final List<Serialized> transferred;

  Clone(Serialized value, List<Serialized> transferred) {
    this.value = value;
    this.transferred = List.copyOf(transferred);
  }

  Serialized value() {
    return value;
  }

  List<Serialized> transferred() {
    return transferred;
  }

  /** Whether something was transferred: then only one receiver may make it anew. */
  public boolean hasTransferables() {
    return !transferred.isEmpty();
  }
}
