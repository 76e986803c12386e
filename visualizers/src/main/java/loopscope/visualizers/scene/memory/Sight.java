package loopscope.visualizers.scene.memory;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import loopscope.engine.trace.ObjectKind;
import loopscope.engine.trace.Reference;
import loopscope.engine.trace.ScopeKind;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.MemoryObject;
import loopscope.visualizers.model.memory.Scope;
import loopscope.visualizers.model.memory.Track;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.scene.Words;
import loopscope.visualizers.scene.memory.Row.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A memory seen at a moment, and how values are said.
 *
 * @param cardOf the card on which a scope's variables stand
 */
record Sight(Memory memory, long seq, long since, Marks marks, Words words, Map<Long, Key> cardOf) {

  /** How values are said at the moment. */
  Values values() {
    return new Values(memory, seq, words);
  }

  MemoryObject object(long number) {
    return Objects.requireNonNull(memory.object(number));
  }

  /** Whether it was written since the moment before. */
  boolean changed(Track<?> track) {
    return track.since(seq).orElse(-1) > since;
  }

  /** A line that tells what a reference holds. */
  Row row(String name, Reference reference, Track<?> track, Value value, Tone tone) {
    var target = target(value);
    var text = values().text(value);
    var written = track.since(seq).orElse(-1);
    var spoken = words.of(target == null ? "memory.spoken.value" : "memory.spoken.reference", name, text);
    var hover = written < 0 ? "" : words.of("memory.hover", name, text, written + 1);
    return new Row(name, text, target, value.kind() == ValueKind.UNINITIALIZED ? Tone.FAINT : tone, changed(
        track),
        new Meaning(spoken, hover, written, null, new Subject.Held(reference)));
  }

  /** A line that tells of a value that does not change. */
  Row value(String name, Value value, Tone tone, long from) {
    var target = target(value);
    var text = values().text(value);
    var spoken = words.of(target == null ? "memory.spoken.value" : "memory.spoken.reference", name, text);
    return new Row(name, text, target, tone, from > since, new Meaning(spoken, spoken, from, null));
  }

  /** A line that refers to a scope. */
  Row link(String name, Key scope, String text, long from) {
    return new Row(name, text, scope, Tone.INTERNAL, false, new Meaning(words.of("memory.spoken.reference",
        name, text),
        text, from, null));
  }

  /** When something was first written. */
  long firstWrite(Track<?> track) {
    return track.after(-1).orElse(-1);
  }

  private @Nullable Key target(Value value) {
    return value.kind() == ValueKind.OBJECT && value.object() != 0 && boxed(value.object())
        ? new Key.OfObject(value.object())
        : null;
  }

  /** Objects of Node's own are named only, and so are functions of which there is nothing more to tell. */
  private boolean boxed(long number) {
    var object = object(number);
    return switch (object.found().kind()) {
      case OPAQUE -> false;
      case FUNCTION, CLASS -> !ofPackage(object) && (object.found().kind() == ObjectKind.CLASS || kept(number)
          .isPresent() || object.properties(seq).keySet().stream().anyMatch(key -> tells(object,
              key)));
      default -> true;
    };
  }

  /** Functions of packages are named only: what they do is not recorded step by step. */
  private static boolean ofPackage(MemoryObject function) {
    var source = function.found().function().source();
    return source != null && (source.file().startsWith("node:") || source.file().replace('\\', '/').contains(
        "/node_modules/"));
  }

  /** Whether what an object inherits from is worth an arrow: a class of the program, not of Node or a package. */
  boolean inherits(MemoryObject object) {
    var prototype = object.prototype(seq);
    if (prototype.object() == 0) {
      return prototype.kind() == ValueKind.NULL && object.found().kind() == ObjectKind.OBJECT && object
          .prototype().since(
              seq).isPresent();
    }
    var from = object(prototype.object());
    return from.found().kind() != ObjectKind.OPAQUE && !ofPackage(from) && values().constructor(from).filter(
        Sight::ofPackage)
        .isEmpty();
  }

  /** What every function has is not worth a line: a prototype with nothing but its constructor. */
  boolean tells(MemoryObject function, Value key) {
    if (!key.text().equals("prototype") || function.found().kind() != ObjectKind.FUNCTION) {
      return true;
    }
    var value = function.properties(seq).get(key);
    return value == null || value.object() == 0 || !object(value.object()).properties(seq).keySet().stream()
        .allMatch(
            each -> each.text().equals("constructor"));
  }

  /** The scope that a function keeps, unless that is only its module's. */
  Optional<Scope> kept(long function) {
    return outer(object(function).found().scope(), function);
  }

  /** The first scope from here outwards that holds more than {@code function}, the class it names; not a module's. */
  Optional<Scope> outer(long from, long function) {
    var scope = memory.scope(from);
    while (scope != null && scope.created().kind() != ScopeKind.MODULE) {
      var each = scope;
      if (scope.created().variables().stream().anyMatch(variable -> {
        var value = each.value(variable, seq);
        return value.kind() != ValueKind.UNINITIALIZED && value.object() != function;
      })) {
        return Optional.of(scope);
      }
      scope = memory.scope(scope.created().parent());
    }
    return Optional.empty();
  }

  /** The box on which the variables of a scope stand. */
  Key keyOf(Scope scope) {
    var number = scope.created().scope();
    return cardOf.getOrDefault(number, new Key.OfScope(number));
  }
}
