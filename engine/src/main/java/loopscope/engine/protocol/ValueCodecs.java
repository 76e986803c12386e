package loopscope.engine.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Finds the codec of a record component's type. */
final class ValueCodecs {
  private ValueCodecs() {}

  static ValueCodec of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class ? new ListCodec(of(generic.getActualTypeArguments()[0]))
          : new MapCodec();
    }
    var plain = (Class<?>) type;
    if (plain.isEnum()) {
      return new EnumCodec(plain);
    }
    if (plain.isRecord()) {
      return new RecordCodec(RecordShape.of(plain));
    }
    if (plain == byte[].class) {
      return new BytesCodec();
    }
    return plain.isSealed() ? new SealedCodec(new RecordKinds(plain, UnaryOperator.identity()))
        : scalar(
            plain);
  }

  private static ValueCodec scalar(Class<?> type) {
    return switch (type.getName()) {
      case "long" -> new LongCodec();
      case "int" -> new IntCodec();
      case "boolean" -> new BooleanCodec();
      case "java.lang.String" -> new StringCodec();
      default -> throw new IllegalArgumentException("no codec for " + type);
    };
  }

  private static void expect(JsonParser in, JsonToken token) throws IOException {
    if (in.currentToken() != token) {
      throw new MalformedException("expected " + token + ", found " + in.currentToken());
    }
  }

  private record LongCodec() implements ValueCodec {
    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
      out.writeNumber((long) value);
    }

    @Override
    public Object read(JsonParser in, Interner interner) throws IOException {
      expect(in, JsonToken.VALUE_NUMBER_INT);
      return in.getLongValue();
    }
  }

  private record IntCodec() implements ValueCodec {
    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
      out.writeNumber((int) value);
    }

    @Override
    public Object read(JsonParser in, Interner interner) throws IOException {
      expect(in, JsonToken.VALUE_NUMBER_INT);
      return in.getIntValue();
    }
  }

  private record BooleanCodec() implements ValueCodec {
    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
      out.writeBoolean((boolean) value);
    }

    @Override
    public Object read(JsonParser in, Interner interner) throws IOException {
      return in.getBooleanValue();
    }
  }

  private record BytesCodec() implements ValueCodec {
    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
      out.writeBinary((byte[]) value);
    }

    @Override
    public Object read(JsonParser in, Interner interner) throws IOException {
      return in.getBinaryValue();
    }
  }

  private record StringCodec() implements ValueCodec {
    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
      out.writeString(WellFormed.of((String) value));
    }

    @Override
    public Object read(JsonParser in, Interner interner) throws IOException {
      expect(in, JsonToken.VALUE_STRING);
      return in.getText();
    }
  }

  private record EnumCodec(Class<?> type, Map<String, Object> constants) implements ValueCodec {
    EnumCodec(Class<?> type) {
      this(type, new HashMap<>());
      for (var constant : type.getEnumConstants()) {
        constants.put(((Enum<?>) constant).name(), constant);
      }
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
      out.writeString(((Enum<?>) value).name());
    }

    @Override
    public Object read(JsonParser in, Interner interner) throws IOException {
      expect(in, JsonToken.VALUE_STRING);
      var constant = constants.get(in.getText());
      if (constant == null) {
        throw new MalformedException("no " + type.getSimpleName() + " is named " + in.getText());
      }
      return constant;
    }
  }

  private record ListCodec(ValueCodec element) implements ValueCodec {
    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
      out.writeStartArray();
      for (var each : (List<?>) value) {
        element.write(out, each);
      }
      out.writeEndArray();
    }

    @Override
    public Object read(JsonParser in, Interner interner) throws IOException {
      expect(in, JsonToken.START_ARRAY);
      var list = new ArrayList<Object>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        list.add(element.read(in, interner));
      }
      return Collections.unmodifiableList(list);
    }
  }

  private record MapCodec() implements ValueCodec {
    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
      out.writeStartObject();
      for (var entry : ((Map<?, ?>) value).entrySet()) {
        out.writeStringField(WellFormed.of((String) entry.getKey()), WellFormed.of((String) entry
            .getValue()));
      }
      out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, Interner interner) throws IOException {
      expect(in, JsonToken.START_OBJECT);
      var map = new LinkedHashMap<String, String>();
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        map.put(name, in.nextTextValue());
      }
      return Collections.unmodifiableMap(map);
    }
  }

  private record RecordCodec(RecordShape shape) implements ValueCodec {
    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
      out.writeStartObject();
      shape.writeFields(out, value, 0);
      out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, Interner interner) throws IOException {
      expect(in, JsonToken.START_OBJECT);
      return interner.intern(shape.read(in, interner));
    }
  }

  /** One of a sealed type's records, led by its kind. */
  private record SealedCodec(RecordKinds kinds) implements ValueCodec {
    private static final String KIND = "kind";

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
      var kind = kinds.of(value);
      out.writeStartObject();
      out.writeStringField(KIND, kind.name());
      kind.shape().writeFields(out, value, 0);
      out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, Interner interner) throws IOException {
      expect(in, JsonToken.START_OBJECT);
      var kind = KIND.equals(in.nextFieldName()) ? kinds.named(in.nextTextValue()) : null;
      if (kind == null) {
        throw new MalformedException("no kind that is known is named first");
      }
      return kind.shape().read(in, interner);
    }
  }
}
