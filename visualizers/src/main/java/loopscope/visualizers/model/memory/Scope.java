package loopscope.visualizers.model.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import loopscope.engine.trace.MemoryEvent.ScopeCreated;
import loopscope.engine.trace.MemoryEvent.VariableWritten;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.Variable;
import loopscope.visualizers.model.Impossible;

/** A scope and the values that its variables had over time. */
public final class Scope {
  /** Of blocks around one place the inner one begins later. */
  private static final Comparator<Variable> INNER_FIRST = Comparator.comparing(Variable::block, Comparator
      .nullsLast(Comparator
          .comparingInt(SourceRange::startLine).thenComparingInt(SourceRange::startColumn).reversed()));

  private final ScopeCreated created;
  private final List<Track<Value>> tracks = new ArrayList<>();

  Scope(ScopeCreated created) {
    this.created = created;
    created.variables().forEach(variable -> tracks.add(new Track<>()));
  }

  /** How it came to be: its kind, place and parent. */
  public ScopeCreated created() {
    return created;
  }

  void apply(VariableWritten written) {
    for (var i = 0; i < tracks.size(); i++) {
      var variable = created.variables().get(i);
      if (variable.name().equals(written.name()) && Objects.equals(variable.block(), written.block())) {
        tracks.get(i).add(written.seq(), written.value());
        return;
      }
    }
    throw Impossible.because(written, "the scope has no such variable");
  }

  /** The variables that a statement sees, those of inner blocks first: not those of blocks it is outside of. */
  public List<Variable> visible(SourceRange statement) {
    return created.variables().stream().filter(variable -> variable.block() == null || variable
        .block().encloses(statement)).sorted(INNER_FIRST).toList();
  }

  /** A variable's value at a moment. */
  public Value value(Variable variable, long seq) {
    return tracks.get(created.variables().indexOf(variable)).at(seq).orElse(Value.UNINITIALIZED);
  }
}
