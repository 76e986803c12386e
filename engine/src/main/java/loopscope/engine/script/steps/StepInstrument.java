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
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.nodes.instrumentation.JSTags.BinaryOperationTag;
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
import java.util.function.Predicate;
import loopscope.engine.trace.RecordingLevel;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Puts probes into the student's code: at statements, calls and writes. They tell the {@link StepRecorder} of the thread that runs;
 * where there is none they do nothing.
 */
public final class StepInstrument extends TruffleInstrument {
  static final String ID = "loopscope-steps";

  private @Nullable Instrumenter instrumenter;
  private RecordingLevel attached = RecordingLevel.LOOP;

  /** Puts probes into the code of an engine whose steps a level has, once for all. */
  static void attach(Engine engine, RecordingLevel level) {
    Objects.requireNonNull(engine.getInstruments().get(ID)).lookup(StepInstrument.class).attach(level);
  }

  @Override
  protected void onCreate(Env env) {
    env.registerService(this);
    instrumenter = env.getInstrumenter();
  }

  private synchronized void attach(RecordingLevel level) {
    var into = Objects.requireNonNull(instrumenter);
    for (var each : RecordingLevel.values()) {
      if (each.compareTo(attached) > 0 && each.compareTo(level) <= 0) {
        attachToSteps(into, each);
        attachToWrites(into, each);
        attached = each;
      }
    }
  }

  /** Packages change objects too, whether or not their steps are recorded. */
  private static void attachToWrites(Instrumenter instrumenter, RecordingLevel level) {
    Predicate<Origin> watched = switch (level) {
      case LOOP, PACKAGES -> origin -> false;
      case FULL -> origin -> origin != Origin.LIBRARY;
      case CORE -> origin -> origin == Origin.LIBRARY;
    };
    var inputs = filter(watched, ExpressionTag.class, InputNodeTag.class);
    instrumenter.attachExecutionEventFactory(filter(watched, WritePropertyTag.class, WriteElementTag.class),
        inputs, context -> new WriteProbe(context, level));
    instrumenter.attachExecutionEventFactory(filter(watched, FunctionCallTag.class,
        ObjectAllocationTag.class),
        inputs, context -> new HandOverProbe(level));
    instrumenter.attachExecutionEventFactory(filter(watched, BinaryOperationTag.class),
        context -> LogicalAssignmentProbe.at(context, level));
    instrumenter.attachExecutionEventFactory(filter(watched, UnaryOperationTag.class), inputs,
        context -> deletion(context, level));
  }

  /** Puts probes into the code that has steps from a level on. */
  private static void attachToSteps(Instrumenter instrumenter, RecordingLevel level) {
    Predicate<Origin> recorded = origin -> origin.level() == level;
    instrumenter.attachExecutionEventFactory(filter(recorded, RootTag.class), context -> isResumption(context)
        || isLink(context) ? null : new CallProbe(context, level));
    instrumenter.attachExecutionEventFactory(filter(recorded, RootBodyTag.class), context -> isResumption(
        context) ? new CallProbe(context, level) : null);
    instrumenter.attachExecutionEventFactory(filter(recorded, StatementTag.class),
        context -> new StatementProbe(context, level));
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

  private static @Nullable ExecutionEventNode deletion(EventContext context, RecordingLevel level) {
    return context.getInstrumentedNode() instanceof DeletePropertyNode ? new HandOverProbe(level) : null;
  }

  private static SourceSectionFilter filter(Predicate<Origin> origins, Class<?>... tags) {
    return SourceSectionFilter.newBuilder().tagIs(tags).sourceIs(source -> JavaScriptLanguage.ID.equals(source
        .getLanguage()) && origins.test(Origin.of(source.getName()))).includeInternal(false).build();
  }
}
