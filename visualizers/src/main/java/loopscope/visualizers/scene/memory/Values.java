package loopscope.visualizers.scene.memory;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.MemoryObject;
import loopscope.visualizers.scene.Words;

/** How the values of a moment are said in a few letters. */
public final class Values {
  private static final int LONGEST = 24;

  private final Memory memory;
  private final long seq;
  private final Words words;

  Values(Memory memory, long seq, Words words) {
    this.memory = memory;
    this.seq = seq;
    this.words = words;
  }

  /** The values of a memory at a moment, in a language. */
  public Values(Memory memory, long seq, Locale locale) {
    this(memory, seq, new Words(locale));
  }

  /** A value in a few letters. */
  public String text(Value value) {
    return switch (value.kind()) {
      case STRING -> "'" + cut(value.text()) + "'";
      case OBJECT -> value.object() == 0 ? cut(value.text()) : name(value.object());
      case ACCESSOR -> words.of("memory.accessor." + value.text().replace(' ', '-'));
      case UNINITIALIZED -> words.of("memory.tdz");
      case BIGINT, UNDEFINED, NULL, BOOLEAN, NUMBER, SYMBOL -> cut(value.text());
    };
  }

  /** What an object is called: its class, and how much it holds. */
  public String name(long number) {
    var object = Objects.requireNonNull(memory.object(number));
    var found = object.found();
    return switch (found.kind()) {
      case FUNCTION -> "ƒ " + functionName(found.function().name());
      case CLASS -> "class " + functionName(found.function().name());
      case ARRAY -> found.className() + "(" + length(object) + ")";
      case MAP, SET -> found.className() + "(" + object.entries(seq).size() + ")";
      case OBJECT -> prototypeOf(object).orElse(found.className());
      case PROMISE, ERROR, DATE, REGEXP, BYTES, PROXY, PRIMITIVE, OPAQUE -> found.className();
    };
  }

  /** What inherits from it is told better by its constructor than by its class. */
  private Optional<String> prototypeOf(MemoryObject object) {
    return constructor(object).map(found -> found.found().function().name() + ".prototype");
  }

  String functionName(String name) {
    return name.isEmpty() ? words.of("memory.anonymous") : name;
  }

  private String length(MemoryObject array) {
    return array.properties(seq).entrySet().stream().filter(property -> property.getKey().text().equals(
        "length")
        && property.getKey().kind() == ValueKind.STRING).map(property -> property.getValue().text())
        .findFirst().orElse(
            "0");
  }

  private static String cut(String text) {
    var line = text.replace("\n", "\\n");
    return line.codePointCount(0, line.length()) <= LONGEST ? line
        : line.substring(0, line.offsetByCodePoints(0,
            LONGEST - 1)) + "…";
  }

  Optional<MemoryObject> constructor(MemoryObject prototype) {
    return prototype.properties(seq).entrySet().stream().filter(property -> property.getKey().text().equals(
        "constructor")).map(property -> property.getValue().object()).filter(number -> number != 0).map(
            memory::object)
        .findFirst();
  }
}
