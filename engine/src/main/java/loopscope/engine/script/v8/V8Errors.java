package loopscope.engine.script.v8;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags.StatementTag;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.nodes.JavaScriptNode;
import com.oracle.truffle.js.nodes.control.ThrowNode;
import com.oracle.truffle.js.nodes.control.TryCatchNode;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.builtins.JSError;
import java.util.Objects;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Sees exceptions that GraalJS throws before the student's code can, and gives them V8's words.
 *
 * <p>It looks at the statements of {@code try} blocks only, which costs code without one nothing. What a promise catches is
 * {@link Reasons}'s; what nobody catches is reworded where it leaves JavaScript.
 */
public final class V8Errors extends TruffleInstrument {
  static final String ID = "loopscope-v8-errors";

  /** Watches the code of an engine. */
  public static void watch(Engine engine) {
    Objects.requireNonNull(engine.getInstruments().get(ID)).lookup(V8Errors.class);
  }

  @Override
  protected void onCreate(Env env) {
    env.registerService(this);
    Wording.load();
    env.getInstrumenter().attachExecutionEventFactory(SourceSectionFilter.newBuilder().tagIs(
        StatementTag.class).sourceIs(V8Errors::isWatched).build(), V8Errors::watch);
  }

  /** The student's code, and that of the core library which passes messages of what it caught on. */
  private static boolean isWatched(Source source) {
    return JavaScriptLanguage.ID.equals(source.getLanguage()) && (!source.getName().startsWith("node:")
        || source.getName().startsWith("node:internal/modules/"));
  }

  private static @Nullable ExecutionEventNode watch(EventContext context) {
    return isThrow(context.getInstrumentedNode()) ? new WatchThrow(context)
        : isTried(context.getInstrumentedNode()) ? new Watch(context) : null;
  }

  private static boolean isThrow(Node statement) {
    return statement instanceof ThrowNode || statement instanceof WrapperNode wrapper && wrapper
        .getDelegateNode() instanceof ThrowNode;
  }

  /** Whether a statement is one of a {@code try} block itself, not of a block, loop or function in it. */
  private static boolean isTried(Node statement) {
    for (var node = statement.getParent(); node != null && !(node instanceof RootNode); node = node
        .getParent()) {
      if (node instanceof TryCatchNode) {
        return true;
      }
      if (!(node instanceof WrapperNode) && node instanceof JavaScriptNode outer && outer.hasTag(
          StatementTag.class)) {
        return false;
      }
    }
    return false;
  }

  /** Gives an exception V8's words, unless it has them or a program has seen it. */
  public static void reword(JSException thrown) {
    reword(thrown, null);
  }

  private static void reword(JSException thrown, @Nullable SourceSection around) {
    if (thrown.getErrorObjectLazy() == null) {
      var words = Wording.of(thrown, around);
      thrown.setErrorObject(JSError.createFromJSException(thrown, thrown.getRealm(), words));
    }
  }

  private static class Watch extends ExecutionEventNode {
    final SourceSection around;

    Watch(EventContext context) {
      around = context.getInstrumentedSourceSection();
    }

    @Override
    protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
      if (exception instanceof JSException thrown && thrown.getErrorObjectLazy() == null) {
        tryToReword(thrown);
      }
    }

    @TruffleBoundary
    final void tryToReword(JSException thrown) {
      try {
        reword(thrown, around);
      } catch (StackOverflowError noRoom) {
        // A caller further up has room.
      }
    }
  }

  /** A {@code throw}: what leaves it was thrown here, or by its expression. */
  private static final class WatchThrow extends Watch {
    WatchThrow(EventContext context) {
      super(context);
    }

    @Override
    protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
      note(exception);
      super.onReturnExceptional(frame, exception);
    }

    @TruffleBoundary
    private void note(Throwable exception) {
      var failedItself = exception instanceof JSException thrown && thrown.getErrorObjectLazy() == null;
      var thrownInCall = around.getCharacters().toString().contains("(") && ThrowSites.of(exception)
          .isPresent();
      if (!failedItself && !thrownInCall) {
        ThrowSites.left(exception, around);
      }
    }
  }
}
