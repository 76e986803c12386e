package loopscope.app.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loopscope.app.editor.LineNote;
import loopscope.app.editor.Recorded;
import loopscope.app.i18n.Texts;
import loopscope.engine.trace.Reference;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.visualizers.model.memory.Lines;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.Scope;
import loopscope.visualizers.model.memory.Track;
import loopscope.visualizers.scene.memory.Values;
import org.jspecify.annotations.Nullable;

/** What the memory of a run knows of the lines of a file at a moment. */
public final class RecordedLines implements Recorded {
  private static final int MOST_VALUES = 4;
  private static final int MOST_MOMENTS = 8;
  private static final long END = Long.MAX_VALUE - 1;

  private final Memory memory;
  private final long seq;
  private final Texts texts;
  private final Values values;

  public RecordedLines(Memory memory, long seq, Texts texts) {
    this.memory = memory;
    this.seq = seq;
    this.texts = texts;
    values = new Values(memory, seq, texts.locale());
  }

  @Override
  public LineNote line(String file, int line) {
    var times = memory.lines().times(file, line, seq);
    var writes = memory.lines().writes(file, line, seq);
    return times == 0 && writes.isEmpty() ? LineNote.NONE : new LineNote(times, said(writes));
  }

  private String said(List<Lines.Write> writes) {
    var some = writes.stream().limit(MOST_VALUES).map(write -> name(write.reference()) + " = " + values.text(
        write
            .value())).collect(Collectors.joining("   "));
    return writes.size() > MOST_VALUES ? some + " \u2026" : some;
  }

  private String name(Reference reference) {
    return switch (reference) {
      case Reference.Binding(var scope, var name, var block) -> name;
      case Reference.Property(var object, var key) -> key.kind() == ValueKind.STRING && key.text().matches(
          "\\d+")
              ? "[" + key.text() + "]"
              : "." + key.text();
      case Reference.Entry(var object, var key) -> values.text(key);
      case Reference.Content content -> "";
      case Reference.Prototype prototype -> "[[Prototype]]";
    };
  }

  @Override
  public Optional<String> history(String file, String name) {
    return tracks(file, name).findFirst().map(track -> history(name, track));
  }

  /** The variable that the file would see now: of the calls under way, the innermost first, or else of its module. */
  private Stream<Track<Value>> tracks(String file, String name) {
    var calls = memory.stack(seq).stream().filter(frame -> isIn(file, frame.place(seq))).flatMap(
        frame -> outwards(frame
            .scope(seq)).stream());
    var modules = memory.modules(seq).stream().filter(module -> isIn(file, module.getFirst().created().at()))
        .flatMap(
            List::stream);
    return Stream.concat(calls, modules).flatMap(scope -> scope.created().variables().stream().filter(
        variable -> variable
            .name().equals(name)).map(scope::track)).filter(track -> track.count(seq) > 0);
  }

  private static boolean isIn(String file, @Nullable SourceRange place) {
    return place != null && place.file().equals(file);
  }

  private List<Scope> outwards(long from) {
    var scopes = new ArrayList<Scope>();
    for (var scope = memory.scope(from); scope != null; scope = memory.scope(scope.created().parent())) {
      scopes.add(scope);
    }
    return scopes;
  }

  private String history(String name, Track<Value> track) {
    var now = track.count(seq) - 1;
    var last = track.count(END) - 1;
    var lines = new ArrayList<>(List.of(texts.get("history.now", name, values.text(track.get(now)))));
    if (now > 0) {
      var first = Math.max(0, now - MOST_MOMENTS);
      lines.add(texts.get("history.before", (first > 0 ? "\u2026 " : "") + said(track, first, now)));
    }
    if (last > now) {
      var end = Math.min(last, now + MOST_MOMENTS);
      lines.add(texts.get("history.later", said(track, now + 1, end + 1) + (end < last ? " \u2026" : "")));
    }
    return String.join("\n", lines);
  }

  private String said(Track<Value> track, int from, int to) {
    return IntStream.range(from, to).mapToObj(each -> values.text(track.get(each))).collect(Collectors
        .joining(", "));
  }
}
