package loopscope.engine.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.SealedRecords;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/trace-format.md} leaves nothing out. */
class TraceFormatDocumentTest {

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "trace-format.md"));
  }

  private static String text() throws IOException {
    return String.join("\n", lines());
  }

  static List<Class<?>> kinds() {
    return SealedRecords.of(TraceEvent.class);
  }

  private static List<RecordComponent> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).filter(each -> each.getType() != Stamp.class).toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theRowOfAKindNamesEachOfItsFields(Class<?> kind) throws IOException {
    var row = lines().stream().filter(line -> line.startsWith("| `" + kind.getSimpleName() + "` |")).toList();

    assertThat(row).hasSize(1);
    for (var component : components(kind)) {
      assertThat(row.getFirst()).contains("`" + component.getName() + "`");
    }
  }

  @Test
  void valuesOfEveryEnumAreNamed() throws IOException {
    for (var kind : kinds()) {
      for (var component : components(kind)) {
        if (component.getType().isEnum()) {
          for (var constant : component.getType().getEnumConstants()) {
            assertThat(text()).contains("`" + constant + "`");
          }
        }
      }
    }
  }

  @Test
  void fieldsOfTheHeaderAndOfNestedObjectsAreNamed() throws IOException {
    for (var type : List.of(TraceHeader.class, Stamp.class, FunctionInfo.class, SourceRange.class)) {
      for (var component : components(type)) {
        assertThat(text()).contains("`" + component.getName() + "`");
      }
    }
  }

  @Test
  void theExampleIsAWholeTrace() throws IOException {
    var json = text().substring(text().indexOf("```json\n") + "```json\n".length());
    var example = json.substring(0, json.indexOf("```"));

    var read = TraceReader.read(new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.damage()).isNull();
    assertThat(read.log().size()).isEqualTo(example.lines().count() - 1);
  }
}
