package loopscope.engine.script;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.js.nodes.promise.AsyncHandlerRootNode;
import com.oracle.truffle.js.nodes.promise.PromiseReactionJobNode.PromiseReactionJobRootNode;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.PromiseReactionRecord;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.MicrotaskKind;
import org.jspecify.annotations.Nullable;

/** A job as GraalJS queues it: a function that keeps its promise reaction, and what that is called with, where no program sees it. */
final class PromiseJob {
  private static volatile @Nullable HiddenKey reactionKey;
  private static volatile @Nullable HiddenKey argumentKey;

  private final JSFunctionObject function;
  private final @Nullable PromiseReactionRecord reaction;

  PromiseJob(JSFunctionObject function) {
    this.function = function;
    this.reaction = isReaction(function) ? (PromiseReactionRecord) kept(function, "Reaction", reactionKey)
        : null;
  }

  private static boolean isReaction(JSFunctionObject function) {
    return Sources.root(function) instanceof PromiseReactionJobRootNode;
  }

  /** What the promise was settled with, or null for a job that is no reaction. */
  @Nullable
  Object argument() {
    return reaction == null ? null : kept(function, "Argument", argumentKey);
  }

  MicrotaskKind kind() {
    if (reaction == null) {
      return MicrotaskKind.THENABLE;
    }
    return awaiting() == null ? MicrotaskKind.REACTION : MicrotaskKind.AWAIT;
  }

  /** The function that the job will call, or the async function it goes on with. */
  FunctionInfo describe() {
    var handler = handler();
    var awaiting = awaiting();
    if (handler == null || awaiting == null) {
      return Sources.describe(handler);
    }
    var suspended = awaiting.getAsyncStackTraceInfo(handler).stackTraceElement;
    return suspended == null ? Sources.describe(null) : Sources.suspended(suspended);
  }

  private @Nullable JSFunctionObject handler() {
    return reaction != null && reaction.getHandler() != null
        && reaction.getHandler().callback() instanceof JSFunctionObject handler ? handler : null;
  }

  private @Nullable AsyncHandlerRootNode awaiting() {
    var handler = handler();
    return handler != null && Sources.root(handler) instanceof AsyncHandlerRootNode async ? async : null;
  }

  private static @Nullable Object kept(JSFunctionObject function, String name, @Nullable HiddenKey known) {
    var key = known == null ? find(function, name) : known;
    return JSObjectUtil.getHiddenProperty(function, key);
  }

  /** GraalJS does not give its keys away; every job bears them. */
  private static HiddenKey find(JSFunctionObject function, String name) {
    for (var property : function.getShape().getPropertyListInternal(false)) {
      if (property.getKey() instanceof HiddenKey key && key.getName().equals(name)) {
        if (name.equals("Reaction")) {
          reactionKey = key;
        } else {
          argumentKey = key;
        }
        return key;
      }
    }
    throw new IllegalStateException("this version of GraalJS keeps what a job needs elsewhere");
  }
}
