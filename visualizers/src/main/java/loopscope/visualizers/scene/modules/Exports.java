package loopscope.visualizers.scene.modules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.engine.trace.Variable;
import loopscope.engine.trace.VariableKind;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.MemoryObject;
import loopscope.visualizers.model.memory.Scope;
import loopscope.visualizers.model.memory.Track;
import loopscope.visualizers.model.modules.Finding;
import loopscope.visualizers.model.modules.LoadedModule;
import loopscope.visualizers.model.modules.Search;
import loopscope.visualizers.scene.memory.Values;
import loopscope.visualizers.scene.Words;

/** What modules hold at a moment, as far as their steps were recorded. */
final class Exports {
  private static final int MOST = 4;

  /** A name for the exports: what it stands for, how often that changed, and when last. */
  record Name(Value value, int written, long seq) {}

  /** The two names of a CommonJS module for what it exports. */
  record Names(Name exports, Name moduleExports) {

    boolean isOneObject() {
      return exports.value().equals(moduleExports.value());
    }
  }

  /** What an ES module imports under a name; the value is empty before the other module has given it one. */
  record Binding(String name, Optional<Value> value) {}

  private final Memory memory;
  private final long seq;
  private final Values values;

  Exports(Memory memory, long seq, Words words) {
    this.memory = memory;
    this.seq = seq;
    values = new Values(memory, seq, words.locale());
  }

  /** The line of a module's file that runs or waits there. */
  Optional<Integer> line(LoadedModule module) {
    return memory.stack(seq).stream().map(frame -> frame.place(seq)).filter(place -> place != null && place
        .file().equals(module.file())).map(SourceRange::startLine).findFirst();
  }

  /** The names, where they are known. */
  Optional<Names> names(LoadedModule module) {
    return scopes(module, seq).stream().flatMap(scope -> names(scope, seq).stream()).findFirst();
  }

  private Optional<Names> names(Scope scope, long at) {
    var module = variable(scope, "module").map(found -> scope.value(found, at)).map(value -> memory.object(
        value.object())).orElse(null);
    var exports = variable(scope, "exports").map(scope::track);
    if (module == null || exports.isEmpty()) {
      return Optional.empty();
    }
    return module.properties().entrySet().stream().filter(property -> property.getKey().equals(new Value(
        ValueKind.STRING, "exports", 0))).findFirst().flatMap(property -> name(exports.get(), at).flatMap(
            one -> name(property.getValue(), at).map(other -> new Names(one, other))));
  }

  private static Optional<Name> name(Track<Value> track, long at) {
    return track.at(at).map(value -> new Name(value, track.count(at), track.since(at).orElse(-1)));
  }

  private static Optional<Variable> variable(Scope scope, String name) {
    return scope.created().variables().stream().filter(variable -> variable.name().equals(name)
        && variable.kind() != VariableKind.THIS).findFirst();
  }

  private List<Scope> scopes(LoadedModule module, long at) {
    return memory.modules(at).stream().filter(scopes -> scopes.stream().anyMatch(scope -> scope.created()
        .at() instanceof SourceRange place && place.file().equals(module.file()))).reduce((first,
            last) -> last)
        .orElse(List.of());
  }

  /** What a module exported so far when another got it half done. */
  Optional<String> partial(LoadedModule module, Search search) {
    if (!(search.finding() instanceof Finding.Found found)) {
      return Optional.empty();
    }
    return scopes(module, found.seq()).stream().flatMap(scope -> names(scope, found.seq()).stream())
        .findFirst().map(names -> memory.object(names.moduleExports().value().object())).map(
            object -> "{ " + keys(object, found.seq()) + " }");
  }

  private static String keys(MemoryObject object, long at) {
    return object.properties(at).keySet().stream().map(Value::text).limit(MOST).collect(Collectors.joining(
        ", "));
  }

  /** What the two names stand for, in lines: an object's properties, or the value itself. */
  List<String> lines(Value value) {
    var object = memory.object(value.object());
    if (object == null) {
      return List.of(values.text(value));
    }
    var all = object.properties(seq);
    var lines = all.entrySet().stream().limit(MOST).map(property -> property.getKey().text() + ": " + values
        .text(property.getValue())).collect(Collectors.toList());
    if (all.size() > MOST) {
      lines.add("… " + (all.size() - MOST));
    }
    return lines;
  }

  /** What it is called. */
  String text(Value value) {
    return values.text(value);
  }

  /** The statement that was under way when something happened. */
  Optional<SourceRange> statement(long at) {
    return memory.statementBefore(at);
  }

  /** What is given to the wrapper under a name. */
  Optional<String> argument(LoadedModule module, String name) {
    return scopes(module, seq).stream().flatMap(scope -> variable(scope, name).map(found -> scope.value(
        found, seq)).filter(value -> value.kind() != ValueKind.UNINITIALIZED).map(values::text).stream())
        .findFirst();
  }

  /** What an ES module imports, with its value now: the binding is live. */
  List<Binding> imports(LoadedModule module) {
    return scopes(module, seq).stream().flatMap(scope -> scope.created().variables().stream().filter(
        variable -> variable.kind() == VariableKind.IMPORT).map(variable -> new Binding(variable.name(),
            Optional.of(scope.value(variable, seq)).filter(value -> value
                .kind() != ValueKind.UNINITIALIZED)))).toList();
  }

  /** Whether steps were recorded at this moment. */
  boolean isKnown() {
    return memory.isKnown(seq);
  }
}
