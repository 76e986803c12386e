package loopscope.visualizers.model.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import loopscope.engine.trace.MemoryEvent.ScopeCreated;
import loopscope.engine.trace.MemoryEvent.VariableWritten;
import loopscope.engine.trace.Reference;
import loopscope.engine.trace.ScopeKind;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.engine.trace.Variable;
import loopscope.visualizers.model.Impossible;
import org.jspecify.annotations.Nullable;

/** A scope and the values that its variables had over time. */
public final class Scope {
  /** Of blocks around one place the inner one begins later. */
  private static final Comparator<Variable> INNER_FIRST = Comparator.comparing(Variable::block, Comparator
      .nullsLast(Comparator
          .comparingInt(SourceRange::startLine).thenComparingInt(SourceRange::startColumn).reversed()));

  private static final int NONE = -1;

  private final ScopeCreated created;
  private final List<Track<Value>> tracks = new ArrayList<>();
  private final @Nullable Reference[] references;

  Scope(ScopeCreated created) {
    this.created = created;
    created.variables().forEach(variable -> tracks.add(new Track<>()));
    references = new Reference[tracks.size()];
  }

  /** How it came to be: its kind, place and parent. */
  public ScopeCreated created() {
    return created;
  }

  void apply(VariableWritten written) {
    track(written.name(), written.block()).orElseThrow(() -> Impossible.because(written,
        "the scope has no such variable")).add(written.seq(), written.value());
  }

  /** The variable that a write is of: one object for all of them. */
  Reference reference(VariableWritten written) {
    var index = index(written.name(), written.block());
    var known = references[index];
    if (known == null) {
      known = new Reference.Binding(written.scope(), written.name(), written.block());
      references[index] = known;
    }
    return known;
  }

  private int index(String name, @Nullable SourceRange block) {
    for (var i = 0; i < tracks.size(); i++) {
      var variable = created.variables().get(i);
      if (variable.name().equals(name) && Objects.equals(variable.block(), block)) {
        return i;
      }
    }
    return NONE;
  }

  /** Whether a write is one that a line of code made for its reader: not a declared function, and no value that was lost. */
  boolean tells(VariableWritten written) {
    var kind = created.variables().get(index(written.name(), written.block())).kind();
    return written.value().kind() != ValueKind.UNINITIALIZED && switch (kind) {
      case VAR, LET, CONST, CATCH -> true;
      case PARAMETER -> created.kind() != ScopeKind.MODULE;
      case FUNCTION, IMPORT, THIS -> false;
    };
  }

  /** The values of a variable over time. */
  Optional<Track<Value>> track(String name, @Nullable SourceRange block) {
    var index = index(name, block);
    return index == NONE ? Optional.empty() : Optional.of(tracks.get(index));
  }

  /** The variables that a statement sees, those of inner blocks first: not those of blocks it is outside of. */
  public List<Variable> visible(SourceRange statement) {
    return created.variables().stream().filter(variable -> sees(variable, statement)).sorted(INNER_FIRST)
        .toList();
  }

  /** Whether a variable is seen at a place; without a place only what the whole scope sees is. */
  public boolean sees(Variable variable, @Nullable SourceRange place) {
    var block = variable.block();
    return block == null || place != null && block.encloses(place);
  }

  /** A variable's value at a moment. */
  public Value value(Variable variable, long seq) {
    return track(variable).at(seq).orElse(Value.UNINITIALIZED);
  }

  /** A variable's values over time. */
  public Track<Value> track(Variable variable) {
    return tracks.get(created.variables().indexOf(variable));
  }
}
