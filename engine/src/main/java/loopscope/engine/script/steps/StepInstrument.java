package loopscope.engine.script.steps;

import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags.ExpressionTag;
import com.oracle.truffle.api.instrumentation.StandardTags.RootBodyTag;
import com.oracle.truffle.api.instrumentation.StandardTags.RootTag;
import com.oracle.truffle.api.instrumentation.StandardTags.StatementTag;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.nodes.instrumentation.JSTags.FunctionCallTag;
import com.oracle.truffle.js.nodes.instrumentation.JSTags.InputNodeTag;
import com.oracle.truffle.js.nodes.instrumentation.JSTags.ObjectAllocationTag;
import com.oracle.truffle.js.nodes.instrumentation.JSTags.UnaryOperationTag;
import com.oracle.truffle.js.nodes.instrumentation.JSTags.WriteElementTag;
import com.oracle.truffle.js.nodes.instrumentation.JSTags.WritePropertyTag;
import com.oracle.truffle.js.nodes.control.DeletePropertyNode;
import com.oracle.truffle.js.nodes.control.ModuleInitializeEnvironmentNode;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import java.util.Objects;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Puts probes into the student's code: at statements, calls and writes. They tell the {@link StepRecorder} of the thread that runs;
 * where there is none they do nothing.
 */
public final class StepInstrument extends TruffleInstrument {
  static final String ID = "loopscope-steps";

  private @Nullable Instrumenter instrumenter;
  private boolean attached;

  /** Puts probes into the code of an engine, once for all. */
  static void attach(Engine engine) {
    Objects.requireNonNull(engine.getInstruments().get(ID)).lookup(StepInstrument.class).attach();
  }

  @Override
  protected void onCreate(Env env) {
    env.registerService(this);
    instrumenter = env.getInstrumenter();
  }

  private synchronized void attach() {
    if (!attached) {
      attached = true;
      attach(Objects.requireNonNull(instrumenter));
    }
  }

  private static void attach(Instrumenter instrumenter) {
    instrumenter.attachExecutionEventFactory(filter(RootTag.class), context -> isResumption(context)
        || isLink(
            context) ? null : new CallProbe(context));
    instrumenter.attachExecutionEventFactory(filter(RootBodyTag.class), context -> isResumption(context)
        ? new CallProbe(context)
        : null);
    instrumenter.attachExecutionEventFactory(filter(StatementTag.class), StatementProbe::new);
    var inputs = filter(ExpressionTag.class, InputNodeTag.class);
    instrumenter.attachExecutionEventFactory(filter(WritePropertyTag.class, WriteElementTag.class), inputs,
        WriteProbe::new);
    instrumenter.attachExecutionEventFactory(filter(FunctionCallTag.class, ObjectAllocationTag.class), inputs,
        context -> new HandOverProbe());
    instrumenter.attachExecutionEventFactory(filter(UnaryOperationTag.class), inputs,
        StepInstrument::deletion);
  }

  /** A generator's or async function's body stands apart: it is entered anew each time that it goes on. */
  private static boolean isResumption(EventContext context) {
    return context.getInstrumentedNode().getRootNode() instanceof JavaScriptRootNode root && root
        .isResumption();
  }

  /** What makes a module's variables before any of its code runs. */
  private static boolean isLink(EventContext context) {
    return NodeUtil.findFirstNodeInstance(context.getInstrumentedNode(),
        ModuleInitializeEnvironmentNode.class) != null;
  }

  private static @Nullable ExecutionEventNode deletion(EventContext context) {
    return context.getInstrumentedNode() instanceof DeletePropertyNode ? new HandOverProbe() : null;
  }

  private static SourceSectionFilter filter(Class<?>... tags) {
    return SourceSectionFilter.newBuilder().tagIs(tags).sourceIs(StepInstrument::isStudents).includeInternal(
        false)
        .build();
  }

  private static boolean isStudents(Source source) {
    return JavaScriptLanguage.ID.equals(source.getLanguage()) && !source.getName().startsWith("node:")
        && !source
            .getName().contains("/node_modules/");
  }
}
