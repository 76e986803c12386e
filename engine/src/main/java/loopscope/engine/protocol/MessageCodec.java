package loopscope.engine.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A message as CBOR, in the Debug Adapter Protocol's envelope: {@code seq} and {@code type}, then {@code command} and
 * {@code arguments}, or {@code event} and {@code body}, or {@code request_seq}, {@code success}, {@code command} and
 * {@code body}. Both ends are of one version, so fields are read in the order they are written. Not safe for use by
 * several threads at once, but one may write while another reads.
 */
final class MessageCodec {
  private static final JsonFactory CBOR = CBORFactory.builder().streamReadConstraints(Json.ANY_LENGTH)
      .build();
  private static final RecordKinds COMMANDS = kinds(Command.class);
  private static final RecordKinds EVENTS = kinds(HostEvent.class);
  private static final RecordKinds ANSWERS = kinds(Answer.class);

  private final Interner interner = new Interner();

  private static RecordKinds kinds(Class<?> root) {
    return new RecordKinds(root, name -> Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  byte[] encode(Message message) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = CBOR.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeNumberField("seq", message.seq());
      switch (message) {
        case Message.Request request -> {
          out.writeStringField("type", "request");
          writeNamed(out, "command", "arguments", COMMANDS, request.command());
        }
        case Message.Response response -> {
          out.writeStringField("type", "response");
          out.writeNumberField("request_seq", response.requestSeq());
          out.writeBooleanField("success", !(response.answer() instanceof Answer.Refused));
          writeNamed(out, "answer", "body", ANSWERS, response.answer());
        }
        case Message.Event event -> {
          out.writeStringField("type", "event");
          writeNamed(out, "event", "body", EVENTS, event.event());
        }
      }
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void writeNamed(JsonGenerator out, String nameField, String bodyField, RecordKinds kinds,
      Object value) throws IOException {
    var kind = kinds.of(value);
    out.writeStringField(nameField, kind.name());
    out.writeObjectFieldStart(bodyField);
    kind.shape().writeFields(out, value, 0);
    out.writeEndObject();
  }

  Message decode(byte[] frame) throws IOException {
    try (var in = CBOR.createParser(frame)) {
      in.nextToken();
      enter(in, "seq");
      var seq = in.getIntValue();
      enter(in, "type");
      return switch (in.getText()) {
        case "request" -> new Message.Request(seq, (Command) readNamed(in, "command", "arguments", COMMANDS));
        case "event" -> new Message.Event(seq, (HostEvent) readNamed(in, "event", "body", EVENTS));
        case "response" -> response(seq, in);
        default -> throw new MalformedException("no message has the type " + in.getText());
      };
    }
  }

  private Message response(int seq, JsonParser in) throws IOException {
    enter(in, "request_seq");
    var requestSeq = in.getIntValue();
    enter(in, "success");
    return new Message.Response(seq, requestSeq, (Answer) readNamed(in, "answer", "body", ANSWERS));
  }

  private Object readNamed(JsonParser in, String nameField, String bodyField, RecordKinds kinds)
      throws IOException {
    enter(in, nameField);
    var kind = kinds.named(in.getText());
    if (kind == null) {
      throw new MalformedException("no " + nameField + " is named " + in.getText());
    }
    enter(in, bodyField);
    return kind.shape().read(in, interner);
  }

  /** Goes on to the value of the field that must come next. */
  private static void enter(JsonParser in, String field) throws IOException {
    var name = in.nextFieldName();
    if (!field.equals(name)) {
      throw new MalformedException("expected the field " + field + ", found " + name);
    }
    in.nextToken();
  }
}
