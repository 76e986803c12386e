package loopscope.visualizers.scene.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.trace.ObjectKind;
import loopscope.engine.trace.Reference;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.visualizers.model.memory.MemoryObject;
import loopscope.visualizers.model.memory.Track;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.scene.memory.Row.Tone;

/** The box of an object: what it holds, then what it is. Of a large one the first and the last things, and how many more there are. */
final class ObjectBox {
  private static final int FOLDED = 11;
  private static final int FIRST = 7;
  private static final int LAST = 2;
  private static final int MOST = 200;

  private final Sight sight;
  private final long number;
  private final MemoryObject object;
  private final ObjectKind kind;

  ObjectBox(Sight sight, long number) {
    this.sight = sight;
    this.number = number;
    object = sight.object(number);
    kind = object.found().kind();
  }

  Box box() {
    var held = held();
    var rows = new ArrayList<>(content());
    rows.addAll(folded(held));
    rows.addAll(internal());
    var title = sight.values().name(number);
    var source = object.found().function().source();
    var note = source == null ? "" : source.label();
    var spoken = sight.words().of("memory.spoken.object", title, rows.size());
    return new Box(new Key.OfObject(number), title, note, rows, room(rows.size() - Math.min(held.size(),
        FOLDED)), object
            .found().seq() > sight.since(), false, new Meaning(spoken, sight.words().of("memory.object.hover",
                title,
                number, object.found().seq() + 1), object.found().seq(), source));
  }

  private int room(int others) {
    var ever = object.properties().keySet().stream().filter(this::shown).count() + object.entries().size();
    return (int) Math.min(ever, FOLDED) + others;
  }

  private List<Row> content() {
    if (object.content().since(sight.seq()).isEmpty()) {
      return List.of();
    }
    var content = object.content(sight.seq());
    var reference = new Reference.Content(number);
    var text = new Value(ValueKind.SYMBOL, content.text(), 0);
    return switch (kind) {
      case PROMISE -> content.text().equals("pending")
          ? List.of(content("[[PromiseState]]", text))
          : List.of(content("[[PromiseState]]", text), content("[[PromiseResult]]", content.value()));
      case PROXY -> List.of(content("[[ProxyTarget]]", content.value()));
      default -> List.of(sight.row("", reference, object.content(), text, Tone.PLAIN));
    };
  }

  private Row content(String name, Value value) {
    return sight.row(name, new Reference.Content(number), object.content(), value, Tone.INTERNAL);
  }

  private List<Row> held() {
    var rows = new ArrayList<Row>();
    object.entries(sight.seq()).forEach((key, value) -> rows.add(sight.row(kind == ObjectKind.SET ? ""
        : sight.values().text(key),
        new Reference.Entry(number, key), track(object.entries(), key), value, Tone.PLAIN)));
    var properties = object.properties(sight.seq());
    properties.entrySet().stream().filter(property -> shown(property.getKey())).sorted(
        kind == ObjectKind.ARRAY
            ? Comparator.comparingInt(property -> index(property.getKey()))
            : (one, other) -> 0).forEach(property -> rows.add(property(property.getKey(), property
                .getValue())));
    return rows;
  }

  private Row property(Value key, Value value) {
    var reference = new Reference.Property(number, key);
    var row = sight.row(name(key), reference, track(object.properties(), key), value, Tone.PLAIN);
    return key.text().equals("constructor") && row.target() != null
        ? new Row(row.name(), row.text(), null, Tone.INTERNAL, row.changed(), row.meaning())
        : row;
  }

  private static String name(Value key) {
    return key.kind() == ValueKind.SYMBOL && !key.text().startsWith("#") ? "[" + key.text() + "]"
        : key.text();
  }

  private static Track<Value> track(Map<Value, Track<Value>> tracks, Value key) {
    return Objects.requireNonNull(tracks.get(key));
  }

  /** The length stands in the title, and a stack is long. */
  private boolean shown(Value key) {
    return switch (kind) {
      case ARRAY -> !key.text().equals("length");
      case ERROR -> !key.text().equals("stack");
      case FUNCTION, CLASS -> sight.tells(object, key);
      default -> true;
    };
  }

  private static int index(Value key) {
    return key.kind() == ValueKind.STRING && key.text().matches("\\d{1,9}") ? Integer.parseInt(key.text())
        : Integer.MAX_VALUE;
  }

  private List<Row> folded(List<Row> rows) {
    if (rows.size() <= FOLDED) {
      return rows;
    }
    if (sight.marks().unfolded().contains(number)) {
      var all = new ArrayList<>(rows.subList(0, Math.min(rows.size(), MOST)));
      all.add(fold(sight.words().of(rows.size() > MOST ? "memory.fold.rest" : "memory.fold", rows.size()
          - MOST)));
      return all;
    }
    var some = new ArrayList<>(rows.subList(0, FIRST));
    some.add(fold(sight.words().of("memory.more", rows.size() - FIRST - LAST)));
    some.addAll(rows.subList(rows.size() - LAST, rows.size()));
    return some;
  }

  private Row fold(String text) {
    return new Row(text, "", null, Tone.FAINT, false, new Meaning(text, sight.words().of("memory.fold.hover"),
        -1, null,
        new Subject.Folded(number)));
  }

  private List<Row> internal() {
    var rows = new ArrayList<Row>();
    var prototype = object.prototype(sight.seq());
    if (sight.inherits(object)) {
      rows.add(sight.row("[[Prototype]]", new Reference.Prototype(number), object.prototype(), prototype,
          Tone.INTERNAL));
    }
    sight.kept(number).ifPresent(scope -> rows.add(sight.link("[[Environment]]", sight.keyOf(scope), sight
        .words().of(
            "memory.environment"), object.found().seq())));
    return rows;
  }
}
