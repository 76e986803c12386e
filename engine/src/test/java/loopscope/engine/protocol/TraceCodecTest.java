package loopscope.engine.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import loopscope.engine.trace.CallbackEvent;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent;
import loopscope.engine.trace.SealedRecords;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TraceCodecTest {
  private static final int SEEDS = 50;

  static List<Class<?>> kinds() {
    return SealedRecords.of(TraceEvent.class);
  }

  @Test
  void everyKindOfTheHierarchyIsCovered() {
    var nested = Arrays.stream(TraceEvent.class.getPermittedSubclasses())
        .flatMap(group -> Arrays.stream(group.getDeclaredClasses())).filter(Class::isRecord).toList();

    assertThat(kinds()).containsExactlyInAnyOrderElementsOf(nested);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anyEventOfAnyKindComesBackFromJsonAndFromCbor(Class<?> kind) throws Exception {
    for (var seed : LongStream.range(0, SEEDS).toArray()) {
      var event = (TraceEvent) new RandomValues(seed).record(kind);

      assertThat(through(Json.FACTORY, event)).isEqualTo(event);
      assertThat(through(new CBORFactory(), event)).isEqualTo(event);
    }
  }

  private static TraceEvent through(JsonFactory format, TraceEvent event) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = format.createGenerator(bytes)) {
      EventCodec.write(out, event);
    }
    try (var in = format.createParser(bytes.toByteArray())) {
      in.nextToken();
      return EventCodec.read(in, new Interner());
    }
  }

  @Test
  void anEventIsOneFlatObjectWithoutItsNulls() throws IOException {
    var event = new CallbackEvent.TickQueued(new Stamp(7, 1500, 0, 3), 12, new FunctionInfo("later",
        new SourceRange("/a/main.js", 2, 18, 2, 40)), null);

    assertThat(json(event)).isEqualTo(
        """
            {"seq":7,"nanos":1500,"isolate":0,"cause":3,"type":"TickQueued","id":12,\
            "function":{"name":"later","source":{"file":"/a/main.js","startLine":2,"startColumn":18,"endLine":2,"endColumn":40}}}""");
  }

  @Test
  void aLoneSurrogateIsWrittenAsTheReplacementCharacter() throws IOException {
    var at = new Stamp(0, 0, 0, Stamp.NO_CAUSE);

    assertThat(through(Json.FACTORY, new ProcessEvent.OutputWritten(at, OutputStreamKind.STDOUT, "a\uD83Db😀",
        null)))
        .isEqualTo(new ProcessEvent.OutputWritten(at, OutputStreamKind.STDOUT, "a\uFFFDb😀", null));
  }

  private static String json(TraceEvent event) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new JsonFactory().createGenerator(bytes)) {
      EventCodec.write(out, event);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
