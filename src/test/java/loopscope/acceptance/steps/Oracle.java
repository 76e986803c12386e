package loopscope.acceptance.steps;

import com.oracle.truffle.api.debug.DebugScope;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SourceElement;
import com.oracle.truffle.api.debug.SuspendedEvent;
import com.oracle.truffle.api.debug.SuspensionFilter;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.js.nodes.control.AsyncFunctionBodyNode;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.objects.Dead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import loopscope.engine.trace.RecordingLevel;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/** Truffle's debugger, which stops at every statement of the student's files and tells what it sees there. */
final class Oracle implements AutoCloseable {

  /** A call under way: where it is, and its variables as JavaScript values, inner ones before outer ones of the same name. */
  record Call(SourceSection at, Map<String, Object> variables) {}

  private final DebuggerSession session;

  private final RecordingLevel level;

  /**
   * Calls {@code stopped} at every statement whose steps a level has, on the thread that runs it, with the calls under way, innermost
   * first.
   */
  Oracle(Engine engine, RecordingLevel level, Consumer<List<Call>> stopped) {
    this.level = level;
    session = Debugger.find(engine).startSession(event -> stop(event, stopped), SourceElement.STATEMENT);
    session.setSteppingFilter(SuspensionFilter.newBuilder().sourceIs(source -> isWatched(source.getName()))
        .build());
    session.suspendNextExecution();
  }

  private boolean isWatched(String name) {
    return name.startsWith("node:") ? level == RecordingLevel.CORE
        : level != RecordingLevel.FULL || !name.contains("/node_modules/");
  }

  private void stop(SuspendedEvent event, Consumer<List<Call>> stopped) {
    var calls = new ArrayList<Call>();
    DebugStackFrame inner = null;
    for (var frame : event.getStackFrames()) {
      if (frame.getRawNode(JavaScriptLanguage.class) == null) {
        continue;
      }
      var function = root(frame).getSourceSection();
      // The place of a getter's call is not known.
      if (function != null && function.isAvailable() && isWatched(function.getSource().getName())
          && !isOuter(frame, inner) && (frame
              .getSourceSection() != null || NodeUtil.findFirstNodeInstance(root(frame),
                  AsyncFunctionBodyNode.class) == null)) {
        calls.add(new Call(frame.getSourceSection() == null ? function : frame.getSourceSection(), variables(
            frame)));
      }
      inner = frame;
    }
    stopped.accept(calls);
    event.getSession().suspendNextExecution();
  }

  /** An async function's body runs in a frame of its own, inside that of its call. */
  private static boolean isOuter(DebugStackFrame frame, @Nullable DebugStackFrame inner) {
    return inner != null && root(inner).isResumption() && !root(frame).isResumption() && Objects.equals(root(
        frame)
        .getSourceSection(), root(inner).getSourceSection());
  }

  private static JavaScriptRootNode root(DebugStackFrame frame) {
    return (JavaScriptRootNode) Objects.requireNonNull(frame.getRawNode(JavaScriptLanguage.class))
        .getRootNode();
  }

  private static Map<String, Object> variables(DebugStackFrame frame) {
    var variables = new LinkedHashMap<String, Object>();
    for (DebugScope scope = frame.getScope(); scope != null; scope = scope.getParent()) {
      for (var value : scope.getDeclaredValues()) {
        if (value.isReadable() && isVariable(value.getName())) {
          try {
            var real = value.getRawValue(JavaScriptLanguage.class);
            if (real != Dead.instance()) {
              variables.putIfAbsent(value.getName(), real);
            }
          } catch (RuntimeException deadZone) {
            // It has no value yet.
          }
        }
      }
    }
    return variables;
  }

  /** Among the variables the debugger shows what is none: the receiver, and the names of private fields. */
  private static boolean isVariable(String name) {
    return !name.equals("this") && !name.startsWith("#");
  }

  @Override
  public void close() {
    session.close();
  }
}
