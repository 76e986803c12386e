package loopscope.engine.script;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import loopscope.engine.script.steps.Sections;
import loopscope.engine.script.v8.CallPosition;
import loopscope.engine.script.v8.ThrowSites;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** Where functions are written and which of the student's lines is running. Core modules are named {@code node:...}. */
final class Sources {
  private static final FunctionInfo NO_FUNCTION = new FunctionInfo("", null);

  private Sources() {}

  /** Where a call or a function is written never changes: looked up once each, for as long as its code lives. */
  private static final Map<Node, Optional<SourceRange>> KNOWN = Collections.synchronizedMap(
      new WeakHashMap<>());

  private static @Nullable SourceRange range(Node node) {
    return KNOWN.computeIfAbsent(node, key -> Optional.ofNullable(key.getEncapsulatingSourceSection()).filter(
        Sources::isStudents).map(Sections::range))
        .orElse(null);
  }

  private static boolean isStudents(SourceSection section) {
    return section.isAvailable() && !section.getSource().getName().startsWith("node:");
  }

  /** As the program's errors name it: an ES module by its URL. */
  static @Nullable SourceRange range(@Nullable SourceSection section) {
    if (section == null || !isStudents(section)) {
      return null;
    }
    return new SourceRange(section.getSource().getName(), section.getStartLine(), section.getStartColumn(),
        section.getEndLine(), section.getEndColumn());
  }

  static FunctionInfo describe(@Nullable Object value) {
    var function = value;
    while (function instanceof JSFunctionObject.Bound bound) {
      function = bound.getBoundTargetFunction();
    }
    if (!(function instanceof JSFunctionObject target) || !(value instanceof JSFunctionObject named)) {
      return NO_FUNCTION;
    }
    return new FunctionInfo(name(named), range(root(target)));
  }

  static RootNode root(JSFunctionObject function) {
    return ((RootCallTarget) JSFunction.getCallTarget(function)).getRootNode();
  }

  /** The name as a plain property: a getter would run the student's code. */
  private static String name(JSFunctionObject function) {
    var property = JSObject.getOwnProperty(function, JSFunction.NAME);
    return property != null && property.isDataDescriptor() && property
        .getValue() instanceof TruffleString name
            ? Strings.toJavaString(name)
            : "";
  }

  /** An async function that waits at an {@code await}, described by the place where it waits. */
  static FunctionInfo suspended(TruffleStackTraceElement element) {
    var name = element.getTarget().getRootNode().getName();
    var location = element.getLocation();
    return new FunctionInfo(name == null || name.startsWith(":") ? "" : name,
        location == null ? null : range(location));
  }

  static @Nullable SourceRange here() {
    return Truffle.getRuntime().iterateFrames(Sources::studentsFrame);
  }

  private static @Nullable SourceRange studentsFrame(FrameInstance frame) {
    var call = frame.getCallNode();
    return call == null ? null : range(call);
  }

  /** Where an exception was thrown: the first place in its stack trace that is the student's. */
  static @Nullable SourceRange thrownAt(AbstractTruffleException e) {
    return ThrowSites.of(e).map(Sources::start).orElseGet(() -> at(e));
  }

  private static SourceRange start(SourceSection statement) {
    var line = statement.getStartLine();
    var column = statement.getStartColumn();
    return new SourceRange(statement.getSource().getName(), line, column, line, column);
  }

  /** Where a value that a promise was rejected with was made, if it is an error. */
  static @Nullable SourceRange madeAt(Object value) {
    return value instanceof JSErrorObject error && error.getException() instanceof JSException made ? at(made)
        : null;
  }

  private static @Nullable SourceRange at(AbstractTruffleException e) {
    var unparsed = syntaxError(e);
    if (unparsed != null) {
      return unparsed;
    }
    if (e instanceof GraalJSException js) {
      for (var element : js.getJSStackTrace()) {
        var file = Strings.toJavaString(element.getFileName());
        if (!file.startsWith("node:") && !isBuiltin(element)
            && element.getLineNumber() > 0) {
          var at = CallPosition.of(element);
          return new SourceRange(file, at.line(), at.column(), at.line(), at.column());
        }
      }
    }
    var location = e.getLocation();
    return location == null ? null : range(location);
  }

  /** Where a text does not parse. No node runs there, only a section tells. */
  private static @Nullable SourceRange syntaxError(AbstractTruffleException e) {
    try {
      return e.getLocation() == null && e instanceof JSException thrown && thrown.hasSourceLocation()
          ? range(thrown.getSourceLocationInterop())
          : null;
    } catch (UnsupportedMessageException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isBuiltin(JSStackTraceElement element) {
    return element.getFunction() instanceof JSFunctionObject function && JSFunction.isBuiltin(function);
  }
}
