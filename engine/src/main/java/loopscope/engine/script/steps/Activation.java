package loopscope.engine.script.steps;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.js.runtime.JSFrameUtil;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import java.util.ArrayList;
import java.util.List;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** One call of a student's function, which may be suspended and resumed. */
final class Activation {
  private static final Object KEY = new Object();

  final StepRecorder owner;
  final long id;
  final MaterializedFrame frame;
  /** The scopes that its current statement sees, innermost first, each with its frame. */
  final List<Frame> frames = new ArrayList<>();
  final List<Scope> scopes = new ArrayList<>();
  /** Whether its code changes objects where no probe can stand: by the fields of a class, and private ones. */
  final boolean changesUnseen;
  @Nullable
  SourceRange reached;
  /**
   * Whether it is under way as far as the trace knows. Where the stack has no room for one more call, that of a method of ours may
   * fail: but not between the end of a recording and the write of a field.
   */
  boolean running;
  /** Goes back into the statement that it stood still in: that is not reached once more. */
  boolean returning;

  Activation(StepRecorder owner, long id, MaterializedFrame frame, Site site) {
    this.owner = owner;
    this.id = id;
    this.frame = frame;
    frame.setAuxiliarySlot(slot(frame), this);
    changesUnseen = function().isClassConstructor() || site.writesPrivately();
  }

  /** Whether a statement is that in which it stood still, or one around it, gone into once more. */
  boolean isOnItsWayBack(SourceRange statement) {
    if (!returning) {
      return false;
    }
    returning = reached != null && !statement.equals(reached) && statement.encloses(reached);
    return returning || statement.equals(reached);
  }

  /** That which a function's frame belongs to, if it is known. */
  static @Nullable Activation of(StepRecorder owner, MaterializedFrame frame) {
    return frame.getAuxiliarySlot(slot(frame)) instanceof Activation known && known.owner == owner ? known
        : null;
  }

  private static int slot(Frame frame) {
    return frame.getFrameDescriptor().findOrAddAuxiliarySlot(KEY);
  }

  /** The object it was called on; a derived class has none before {@code super()}. */
  @Nullable
  Object receiver() {
    return function().isDerived() ? scopes.stream().flatMap(scope -> scope.receiver().stream()).findFirst()
        .orElse(null)
        : JSFrameUtil.getThisObj(frame);
  }

  /** Its function as the engine knows it. */
  JSFunctionData function() {
    return JSFrameUtil.getFunctionObject(frame).getFunctionData();
  }
}
