package loopscope.visualizers.scene.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import loopscope.engine.trace.Reference;
import loopscope.engine.trace.ScopeKind;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.engine.trace.Variable;
import loopscope.engine.trace.VariableKind;
import loopscope.visualizers.model.memory.Scope;
import loopscope.visualizers.model.memory.StackFrame;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.scene.memory.Row.Tone;
import org.jspecify.annotations.Nullable;

/** Boxes of variables: calls, modules, and scopes that functions keep when their call is over. */
final class Cards {
  /** Names that a CommonJS module is given, and of which a program seldom has more to say. */
  private static final Set<String> GIVEN = Set.of("require", "__filename", "__dirname");
  private static final Set<String> EXPORTING = Set.of("exports", "module");

  private final Sight sight;
  private final @Nullable StackFrame running;

  /**
   * A call or a module, or both.
   *
   * @param frame empty for a module whose code has run
   * @param module its scopes, the outermost first; none when it is no module
   */
  record Call(Key key, Optional<StackFrame> frame, List<Scope> module) {}

  Cards(Sight sight, @Nullable StackFrame running) {
    this.sight = sight;
    this.running = running;
  }

  /** The scopes whose variables stand on its card, outermost first. */
  List<Scope> scopes(Call call) {
    if (call.frame().isEmpty()) {
      return call.module();
    }
    var frame = call.frame().get();
    var scopes = new ArrayList<Scope>();
    for (var scope = sight.memory().scope(frame.scope(sight.seq())); scope != null; scope = sight.memory()
        .scope(scope
            .created().parent())) {
      var own = scope.created().scope() == frame.entered().scope();
      if (!own && scope.created().kind() == ScopeKind.MODULE) {
        break;
      }
      scopes.addFirst(scope);
      if (own) {
        break;
      }
    }
    call.module().stream().filter(scope -> !scopes.contains(scope)).forEach(scopes::add);
    return scopes;
  }

  Box card(Call call) {
    var place = call.frame().map(frame -> frame.place(sight.seq())).orElse(null);
    var scopes = scopes(call);
    var rows = new ArrayList<Row>();
    receiver(call, scopes).ifPresent(rows::add);
    scopes.forEach(scope -> rows.addAll(variables(scope, place)));
    if (call.module().isEmpty() && !scopes.isEmpty()) {
      outer(scopes.getFirst()).ifPresent(rows::add);
    }
    given(call).ifPresent(rows::add);
    var began = call.frame().map(frame -> frame.entered().seq()).orElse(-1L);
    var title = title(call);
    var note = place == null ? sight.words().of("memory.module") : place.label();
    var now = call.frame().filter(frame -> frame == running).isPresent();
    var spoken = sight.words().of(now ? "memory.spoken.running" : "memory.spoken.card", title, note);
    return new Box(call.key(), title, note, rows, room(scopes, rows.size()), began > sight.since(), now,
        new Meaning(
            spoken, spoken, began, place));
  }

  /** So many calls that are left out. */
  Box between(int calls) {
    var text = sight.words().of("memory.calls.more", calls);
    return new Box(new Key.BetweenCalls(), text, "", List.of(), 0, false, false, Meaning.spoken(text));
  }

  /** What a function keeps of a call or block that is over. */
  Box kept(long number) {
    var scope = Objects.requireNonNull(sight.memory().scope(number));
    var owner = sight.memory().owner(number);
    var at = scope.created().at();
    var name = owner == null ? "" : sight.values().functionName(owner.name());
    var title = sight.words().of(scope.created().kind() == ScopeKind.BLOCK ? "memory.block"
        : "memory.closure", name);
    var rows = new ArrayList<Row>();
    for (var variable : scope.created().variables()) {
      if (scope.value(variable, sight.seq()).kind() != ValueKind.UNINITIALIZED) {
        rows.add(row(scope, variable));
      }
    }
    outer(scope).ifPresent(rows::add);
    var note = at == null ? "" : at.label();
    return new Box(new Key.OfScope(number), title, note, rows, rows.size(), scope.created().seq() > sight
        .since(), false,
        new Meaning(sight.words().of("memory.spoken.card", title, note), sight.words().of("memory.kept.hover",
            title,
            note), scope.created().seq(), at));
  }

  private String title(Call call) {
    if (!call.module().isEmpty()) {
      var owner = sight.memory().owner(call.module().getFirst().created().scope());
      var source = owner == null ? null : owner.source();
      var file = source == null ? "" : source.file();
      return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
    return sight.values().functionName(call.frame().orElseThrow().entered().function().name());
  }

  private List<Row> variables(Scope scope, @Nullable SourceRange place) {
    var module = scope.created().kind() == ScopeKind.MODULE;
    return scope.created().variables().stream().filter(variable -> scope.sees(variable, place) && !(module
        && hidden(scope,
            variable))).map(variable -> row(scope, variable)).toList();
  }

  private Row row(Scope scope, Variable variable) {
    var reference = new Reference.Binding(scope.created().scope(), variable.name(), variable.block());
    return sight.row(variable.name(), reference, scope.track(variable), scope.value(variable, sight.seq()),
        Tone.PLAIN);
  }

  /** Whether nothing was ever done with what Node gives a module under this name. */
  private boolean hidden(Scope scope, Variable variable) {
    if (variable.kind() != VariableKind.PARAMETER) {
      return false;
    }
    return GIVEN.contains(variable.name()) || EXPORTING.contains(variable.name()) && !exports(scope);
  }

  private boolean exports(Scope scope) {
    var named = scope.created().variables().stream().filter(variable -> EXPORTING.contains(variable.name()))
        .toList();
    return named.stream().map(variable -> scope.value(variable, Long.MAX_VALUE)).filter(value -> value
        .object() != 0)
        .map(value -> sight.object(value.object())).anyMatch(object -> object.properties().entrySet().stream()
            .anyMatch(
                property -> !object.found().className().equals("Module") || property.getKey().text().equals(
                    "exports")
                    && property.getValue().after(sight.firstWrite(property.getValue())).isPresent()));
  }

  /** The names that are left out, so that nobody looks for them in vain. */
  private Optional<Row> given(Call call) {
    if (call.module().isEmpty()) {
      return Optional.empty();
    }
    var module = call.module().getFirst();
    var names = module.created().variables().stream().filter(variable -> hidden(module, variable)).map(
        Variable::name)
        .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Row(sight.words().of("memory.given.count", names.split(", ").length), "", null,
            Tone.FAINT, false, new Meaning(sight.words().of("memory.given",
                names), sight.words().of("memory.given", names), -1, null)));
  }

  private Optional<Row> receiver(Call call, List<Scope> scopes) {
    var known = scopes.stream().flatMap(scope -> scope.created().variables().stream()).anyMatch(
        variable -> variable.kind() == VariableKind.THIS);
    if (known || !call.module().isEmpty()) {
      return Optional.empty();
    }
    var entered = call.frame().orElseThrow().entered();
    return tells(entered.receiver())
        ? Optional.of(sight.value("this", entered.receiver(), Tone.PLAIN, entered.seq()))
        : Optional.empty();
  }

  /** A function that is not called on anything has the global object, or nothing, for {@code this}. */
  private boolean tells(Value receiver) {
    return switch (receiver.kind()) {
      case UNDEFINED, UNINITIALIZED -> false;
      case OBJECT -> receiver.object() != 0 && !sight.object(receiver.object()).found().className().equals(
          "global");
      default -> true;
    };
  }

  private Optional<Row> outer(Scope scope) {
    return sight.outer(scope.created().parent(), 0).map(outer -> sight.link("[[OuterEnv]]", sight.keyOf(
        outer), sight
            .words().of("memory.environment"), scope.created().seq()));
  }

  /** Variables of blocks come and go; room for all of them is kept free. */
  private static int room(List<Scope> scopes, int rows) {
    return scopes.isEmpty() ? rows
        : Math.max(rows, scopes.getFirst().created().kind() == ScopeKind.MODULE
            ? rows
            : scopes.getFirst().created().variables().size());
  }
}
