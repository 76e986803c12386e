package loopscope.visualizers.model.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.engine.trace.Reference;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.Value;
import org.jspecify.annotations.Nullable;

/** What each line of the program did over time: how often it ran, and what its statements wrote. One thread at a time. */
public final class Lines {
  private final Map<Line, Course> courses = new HashMap<>();

  /**
   * A value that a statement wrote.
   *
   * @param execution the event that began the statement, or the call whose parameter it is
   */
  public record Write(long execution, Reference reference, Value value) {}

  private record Line(String file, int line) {}

  /** Statements by the column they begin at, and what all of them wrote. */
  private record Course(Map<Integer, Track<SourceRange>> statements, Track<Write> writes) {}

  void reached(StatementReached reached) {
    course(reached.at()).statements.computeIfAbsent(reached.at().startColumn(), first -> new Track<>()).add(
        reached
            .seq(), reached.at());
  }

  void wrote(SourceRange at, long seq, Write write) {
    course(at).writes.add(seq, write);
  }

  private Course course(SourceRange at) {
    return courses.computeIfAbsent(new Line(at.file(), at.startLine()), line -> new Course(new HashMap<>(),
        new Track<>()));
  }

  /** How often a line had begun by then; of several statements on it, that which began most often counts. */
  public int times(String file, int line, long seq) {
    var course = course(file, line);
    return course == null
        ? 0
        : course.statements.values().stream().mapToInt(statement -> statement.count(seq)).max().orElse(0);
  }

  /** What a line wrote when it last wrote something, as it was then, in that order. */
  public List<Write> writes(String file, int line, long seq) {
    var course = course(file, line);
    if (course == null) {
      return List.of();
    }
    var last = course.writes.count(seq) - 1;
    var writes = new ArrayList<Write>();
    for (var each = last; each >= 0 && course.writes.get(each).execution() == course.writes.get(last)
        .execution(); each--) {
      writes.addFirst(course.writes.get(each));
    }
    var latest = new LinkedHashMap<Reference, Write>();
    writes.forEach(write -> latest.put(write.reference(), write));
    return List.copyOf(latest.values());
  }

  private @Nullable Course course(String file, int line) {
    return courses.get(new Line(file, line));
  }
}
