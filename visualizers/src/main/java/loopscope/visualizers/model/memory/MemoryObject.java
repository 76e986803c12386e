package loopscope.visualizers.model.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import loopscope.engine.trace.MemoryEvent.ContentChanged;
import loopscope.engine.trace.MemoryEvent.EntryDeleted;
import loopscope.engine.trace.MemoryEvent.EntryWritten;
import loopscope.engine.trace.MemoryEvent.ObjectFound;
import loopscope.engine.trace.MemoryEvent.PropertyDeleted;
import loopscope.engine.trace.MemoryEvent.PropertyWritten;
import loopscope.engine.trace.MemoryEvent.PrototypeChanged;
import loopscope.engine.trace.Value;

/** An object and what it held over time. */
public final class MemoryObject {

  /** What an object holds beside properties and entries. */
  public record Content(String text, Value value) {
    static final Content NONE = new Content("", Value.UNDEFINED);
  }

  private final ObjectFound found;
  private final Map<Value, Track<Value>> properties = new LinkedHashMap<>();
  private final Map<Value, Track<Value>> entries = new LinkedHashMap<>();
  private final Track<Content> content = new Track<>();
  private final Track<Value> prototype = new Track<>();

  MemoryObject(ObjectFound found) {
    this.found = found;
    prototype.add(found.seq(), found.prototype());
  }

  void apply(PropertyWritten event) {
    track(properties, event.key()).add(event.seq(), event.value());
  }

  void apply(PropertyDeleted event) {
    track(properties, event.key()).add(event.seq(), null);
  }

  void apply(EntryWritten event) {
    track(entries, event.key()).add(event.seq(), event.value());
  }

  void apply(EntryDeleted event) {
    track(entries, event.key()).add(event.seq(), null);
  }

  void apply(ContentChanged event) {
    content.add(event.seq(), new Content(event.content(), event.value()));
  }

  void apply(PrototypeChanged event) {
    prototype.add(event.seq(), event.prototype());
  }

  private static Track<Value> track(Map<Value, Track<Value>> tracks, Value key) {
    return tracks.computeIfAbsent(key, unknown -> new Track<>());
  }

  /** What it is: its kind, class and place. */
  public ObjectFound found() {
    return found;
  }

  /** All properties it ever had of its own, over time. */
  public Map<Value, Track<Value>> properties() {
    return Collections.unmodifiableMap(properties);
  }

  /** All entries it ever had, over time. */
  public Map<Value, Track<Value>> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /** What it held beside them over time. */
  public Track<Content> content() {
    return content;
  }

  /** What it inherited from over time. */
  public Track<Value> prototype() {
    return prototype;
  }

  /** Its own properties at a moment, in the order in which they first came to be. */
  public Map<Value, Value> properties(long seq) {
    return at(properties, seq);
  }

  /** The entries of a Map or Set at a moment. */
  public Map<Value, Value> entries(long seq) {
    return at(entries, seq);
  }

  private static Map<Value, Value> at(Map<Value, Track<Value>> tracks, long seq) {
    var values = new LinkedHashMap<Value, Value>();
    tracks.forEach((key, track) -> track.at(seq).ifPresent(value -> values.put(key, value)));
    return values;
  }

  /** What it holds beside them at a moment. */
  public Content content(long seq) {
    return content.at(seq).orElse(Content.NONE);
  }

  /** The object it inherits from at a moment. */
  public Value prototype(long seq) {
    return prototype.at(seq).orElse(Value.NULL);
  }
}
