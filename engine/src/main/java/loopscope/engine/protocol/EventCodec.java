package loopscope.engine.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.UnaryOperator;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as a flat object: {@code seq, nanos, isolate, cause, type}, then the fields of its own. {@code type} stands
 * before those, so that an event is read in one go.
 */
final class EventCodec {
  private static final RecordKinds KINDS = new RecordKinds(TraceEvent.class, UnaryOperator.identity());
  private static final int OWN_FIELDS = 1;

  private EventCodec() {}

  static void write(JsonGenerator out, TraceEvent event) throws IOException {
    var kind = KINDS.of(event);
    out.writeStartObject();
    out.writeNumberField("seq", event.seq());
    out.writeNumberField("nanos", event.nanos());
    out.writeNumberField("isolate", event.isolate());
    out.writeNumberField("cause", event.cause());
    out.writeStringField("type", kind.name());
    kind.shape().writeFields(out, event, OWN_FIELDS);
    out.writeEndObject();
  }

  /** Reads the event that starts at the parser's current token. */
  static TraceEvent read(JsonParser in, Interner interner) throws IOException {
    if (!in.isExpectedStartObjectToken()) {
      throw new MalformedException("expected an event");
    }
    var stamp = new StampReader();
    var name = in.nextFieldName();
    while (name != null && !name.equals("type")) {
      stamp.read(name, in);
      name = in.nextFieldName();
    }
    return readOwn(stamp.stamp(), kind(name == null ? null : in.nextTextValue()), in, interner);
  }

  private static RecordKinds.Kind kind(@Nullable String type) throws IOException {
    var kind = type == null ? null : KINDS.named(type);
    if (kind == null) {
      throw new MalformedException(type == null ? "an event lacks its type"
          : "no event has the type " + type);
    }
    return kind;
  }

  private static TraceEvent readOwn(Stamp stamp, RecordKinds.Kind kind, JsonParser in, Interner interner)
      throws IOException {
    var values = kind.shape().blank();
    values[0] = stamp;
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      kind.shape().readField(name, in, values, interner);
    }
    return (TraceEvent) kind.shape().create(values);
  }

  /** Collects the four fields every event begins with. */
  private static final class StampReader {
    private @Nullable Long seq;
    private @Nullable Long nanos;
    private @Nullable Integer isolate;
    private @Nullable Long cause;

    void read(String name, JsonParser in) throws IOException {
      in.nextToken();
      switch (name) {
        case "seq" -> seq = in.getLongValue();
        case "nanos" -> nanos = in.getLongValue();
        case "isolate" -> isolate = in.getIntValue();
        case "cause" -> cause = in.getLongValue();
        default -> throw new MalformedException("an event's type must come before its field " + name);
      }
    }

    Stamp stamp() throws IOException {
      if (seq == null || nanos == null || isolate == null || cause == null) {
        throw new MalformedException("an event lacks seq, nanos, isolate or cause");
      }
      return new Stamp(seq, nanos, isolate, cause);
    }
  }
}
