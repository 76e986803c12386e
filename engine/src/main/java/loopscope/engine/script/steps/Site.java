package loopscope.engine.script.steps;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.js.nodes.access.PrivateFieldSetNode;
import com.oracle.truffle.js.nodes.function.BlockScopeNode.FrameBlockScopeNode;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A place in the code where a probe stands, and how its variables are found from there.
 *
 * @param block the innermost block around it whose variables have a frame of their own
 * @param writesPrivately whether the function writes private fields, where no probe can stand
 */
record Site(SourceRange at, JavaScriptRootNode root, @Nullable FrameBlockScopeNode block,
    boolean writesPrivately) {

  /** The place of a statement. */
  static Site of(EventContext context) {
    return of(context, false);
  }

  /** The place of a function's body. */
  static Site ofFunction(EventContext context) {
    var root = context.getInstrumentedNode().getRootNode();
    return of(context, !Resumptions.findAll(root, PrivateFieldSetNode.class).isEmpty());
  }

  private static Site of(EventContext context, boolean writesPrivately) {
    var node = context.getInstrumentedNode();
    return new Site(Sections.range(context.getInstrumentedSourceSection()), (JavaScriptRootNode) node
        .getRootNode(), block(
            node), writesPrivately);
  }

  private static @Nullable FrameBlockScopeNode block(Node node) {
    for (var each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof FrameBlockScopeNode block) {
        return block;
      }
    }
    return null;
  }

  /** Whether the code is that of an ES module. */
  boolean isModule() {
    return root.getFrameDescriptor() == JavaScriptRootNode.MODULE_DUMMY_FRAMEDESCRIPTOR;
  }

  /** The frame of the function: a suspended one's is kept apart from that of the code that resumes it. */
  MaterializedFrame functionFrame(MaterializedFrame frame) {
    FrameDescriptor own = root.getFrameDescriptor();
    if (root.isResumption() && frame.getFrameDescriptor() == own) {
      return JSArguments.getResumeExecutionContext(frame.getArguments());
    }
    return isModule()
        ? ((JSModuleRecord) JSArguments.getUserArgument(frame.getArguments(), 0)).getEnvironment()
        : frame;
  }

  /** The innermost frame with variables that the place sees. */
  Frame scopeFrame(MaterializedFrame function) {
    return block != null && block.getBlockScope(function) instanceof Frame inner ? inner : function;
  }
}
