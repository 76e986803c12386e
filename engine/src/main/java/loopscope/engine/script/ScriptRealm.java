package loopscope.engine.script;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.UserScriptException;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Null;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import loopscope.engine.script.steps.StepRecorder;
import loopscope.engine.script.v8.StackTraces;
import loopscope.engine.script.v8.SyntaxErrors;
import loopscope.engine.script.v8.V8Errors;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.SourceRange;
import org.graalvm.polyglot.Context;
import org.jspecify.annotations.Nullable;

/**
 * One JavaScript realm, entered by the thread that made it and left when it is closed.
 *
 * <p>Calls go to GraalJS's own functions, not through polyglot values: so the realm's job queue is never drained behind the
 * loop's back when a call returns, and {@link Microtasks} alone decides when jobs run.
 */
public final class ScriptRealm implements AutoCloseable {
  private final Context polyglot;
  private final BooleanSupplier described;
  private final JSRealm realm;
  private boolean promisesWatched;
  private final JSContext context;

  /**
   * Makes a realm and enters it.
   *
   * @param described whether somebody wants to know where functions are written and which line runs
   */
  public ScriptRealm(BooleanSupplier described) {
    this.described = described;
    polyglot = ScriptEngine.newContext();
    polyglot.initialize(JavaScriptLanguage.ID);
    polyglot.enter();
    realm = JavaScriptLanguage.getCurrentJSRealm();
    context = realm.getContext();
    // Every thread of Node may wait in Atomics.wait, the main one too.
    realm.getAgent().setCanBlock(true);
    StackTraces.install(context);
  }

  JSRealm realm() {
    return realm;
  }

  JSContext context() {
    return context;
  }

  /** The value {@code undefined}. */
  public static Object undefined() {
    return Values.UNDEFINED;
  }

  /** The value {@code null}. */
  public static Object nullValue() {
    return Null.instance;
  }

  /** The global object. */
  public Object global() {
    return realm.getGlobalObject();
  }

  /**
   * Compiles a function whose body is a whole file, as Node's CommonJS wrapper does; positions are those of the file.
   *
   * @param name the file, as stack traces show it
   * @throws ScriptException with a SyntaxError
   */
  public Object compileFunction(String name, String body, List<String> parameters) {
    var source = Source.newBuilder(JavaScriptLanguage.ID, body, name).build();
    var head = head(parameters);
    return guarded(() -> {
      try {
        var script = context.getEvaluator().parseScript(context, source, head, "\n})", false);
        return StepRecorder.unseen(() -> script.run(realm));
      } catch (JSException e) {
        throw SyntaxErrors.inFunctionBody(source).orElseGet(() -> SyntaxErrors.behind(head.length(), source,
            e));
      } catch (IllegalArgumentException beyondTheText) {
        // GraalJS counts positions from the head on.
        throw SyntaxErrors.inFunctionBody(source).orElseThrow(() -> beyondTheText);
      }
    });
  }

  /** The same for the core library's file {@code id}, parsed once for all realms; {@code body} is asked for that time only. */
  public Object compileLibraryFunction(String id, String name, Supplier<String> body,
      List<String> parameters) {
    return guarded(() -> SharedCode.function(context, id, name, body, head(parameters)).run(realm));
  }

  /**
   * Runs text at the top level of the global scope.
   *
   * @return the value of its last expression
   * @throws ScriptException what it threw, or a SyntaxError
   */
  public Object runScript(String name, String text) {
    var source = Source.newBuilder(JavaScriptLanguage.ID, text, name).build();
    return guarded(() -> context.getEvaluator().parseScript(context, source, "", "", false).run(realm));
  }

  /**
   * Compiles a script.
   *
   * @throws ScriptException with a SyntaxError
   */
  public CompiledScript compileScript(String name, String text) {
    var source = Source.newBuilder(JavaScriptLanguage.ID, text, name).build();
    try {
      return new CompiledScript(context.getEvaluator().parseScript(context, source, "", "", false));
    } catch (AbstractTruffleException e) {
      throw thrown(e);
    }
  }

  /** Runs a script in a global scope; in the realm's own when it is null. */
  public Object runScript(CompiledScript script, @Nullable GlobalScope scope) {
    return scope == null ? guarded(() -> script.node().run(realm)) : guarded(() -> {
      var outer = realm.enterRealm(null, scope.realm());
      try {
        return script.node().run(scope.realm());
      } finally {
        realm.leaveRealm(null, outer);
      }
    });
  }

  /**
   * Runs a script for a limited time.
   *
   * @throws TimeLimitExceeded when it took longer
   */
  public Object runScript(CompiledScript script, @Nullable GlobalScope scope, long millis) {
    try (var limit = new TimeLimit(realm, millis)) {
      return runScript(script, scope);
    }
  }

  /** A global scope of its own. */
  public GlobalScope newGlobalScope() {
    return new GlobalScope(realm.createChildRealm());
  }

  /** What stands before the text of a wrapped function, on its first line. */
  private static String head(List<String> parameters) {
    return "(function (" + String.join(", ", parameters) + ") { ";
  }

  /** Whether a text is an ES module's, judged by its syntax alone. */
  public boolean parsesAsModule(String text) {
    var source = Source.newBuilder(JavaScriptLanguage.ID, text, "node:check")
        .mimeType(JavaScriptLanguage.MODULE_MIME_TYPE).build();
    try {
      context.getEvaluator().parseModule(context, source);
      return true;
    } catch (AbstractTruffleException e) {
      return false;
    }
  }

  /**
   * Calls a function.
   *
   * @throws ScriptException what it threw
   */
  public Object call(Object function, Object receiver, @Nullable Object... arguments) {
    var values = new Object[arguments.length];
    Arrays.setAll(values, i -> Values.toScript(arguments[i]));
    return guarded(() -> JSRuntime.call(function, receiver, values));
  }

  private interface Action {
    Object run();
  }

  private Object guarded(Action action) {
    try {
      return action.run();
    } catch (AbstractTruffleException e) {
      throw thrown(e);
    } catch (StackOverflowError e) {
      throw thrown(Errors.createRangeErrorStackOverflow(e, null));
    }
  }

  static ScriptException thrown(AbstractTruffleException e) {
    if (e instanceof JSException thrown) {
      V8Errors.reword(thrown);
    }
    var value = e instanceof GraalJSException js ? js.getErrorObject() : e;
    return new ScriptException(value, Sources.thrownAt(e), e);
  }

  /** A JavaScript Error. */
  public Object error(String message) {
    return error("Error", message);
  }

  /** A JavaScript error of that class: {@code TypeError}, {@code RangeError}, .... */
  public Object error(String type, String message) {
    return JSError.create(JSErrorType.valueOf(type), realm, Strings.fromJavaString(message));
  }

  /** Whether a value is an error, of any realm. */
  public static boolean isError(Object value) {
    return value instanceof JSErrorObject;
  }

  /** The exception that throws {@code value} in JavaScript. */
  public ScriptException throwing(Object value) {
    return new ScriptException(value, Sources.madeAt(value), UserScriptException.create(value));
  }

  /** A JavaScript function that calls a Java one. */
  public Object function(String name, NativeFunction body) {
    var root = new JavaScriptRootNode(context.getLanguage(), null, null) {
      @Override
      public Object execute(VirtualFrame frame) {
        return callNative(body, JSArguments.extractUserArguments(frame.getArguments()));
      }
    };
    return JSFunction.create(realm,
        JSFunctionData.createCallOnly(context, root.getCallTarget(), 0, Strings.fromJavaString(name)));
  }

  @TruffleBoundary
  private static Object callNative(NativeFunction body, Object[] arguments) {
    try {
      return Values.toScript(body.call(new Arguments(arguments)));
    } catch (ScriptException e) {
      if (e.getCause() instanceof AbstractTruffleException cause) {
        throw cause;
      }
      throw UserScriptException.create(e.value());
    }
  }

  /** An object with these functions as its methods. */
  public Object binding(Map<String, NativeFunction> functions) {
    var object = JSOrdinary.create(context, realm);
    functions.forEach((name, body) -> define(object, name, function(name, body)));
    return object;
  }

  /** An ordinary object with these properties. */
  public Object object(Map<String, ?> properties) {
    var object = JSOrdinary.create(context, realm);
    properties.forEach((name, value) -> define(object, name, Values.toScript(value)));
    return object;
  }

  /** Gives an object a property of its own, whatever setters the program may have put above it. */
  private void define(JSDynamicObject object, String name, Object value) {
    JSObjectUtil.defineDataProperty(context, object, Strings.fromJavaString(name), value, JSAttributes
        .getDefault());
  }

  /** An array. */
  public Object array(List<?> elements) {
    return JSArray.createConstantObjectArray(context, realm, elements.stream().map(Values::toScript)
        .toArray());
  }

  /** The elements of an array. */
  public List<Object> elements(Object array) {
    var object = (JSDynamicObject) array;
    var length = ((Number) JSObject.get(object, Strings.LENGTH)).intValue();
    return IntStream.range(0, length).mapToObj(i -> JSObject.get(object, i)).toList();
  }

  /** The strings of an array. */
  public List<String> strings(Object array) {
    return elements(array).stream().map(Object::toString).toList();
  }

  /** Sets a property of an object. */
  public void set(Object object, String name, @Nullable Object value) {
    JSObject.set((JSDynamicObject) object, Strings.fromJavaString(name), Values.toScript(value));
  }

  /** A property of an object of the core library's: may run a getter. */
  public @Nullable Object get(Object object, String name) {
    return Values.toJava(JSObject.get((JSDynamicObject) object, Strings.fromJavaString(name)));
  }

  /** Whether a value can be called. */
  public static boolean isFunction(@Nullable Object value) {
    return value instanceof JSFunctionObject;
  }

  /** An {@code ArrayBuffer} over these bytes, not a copy. */
  public Object arrayBuffer(byte[] bytes) {
    return JSArrayBuffer.createArrayBuffer(context, realm, bytes);
  }

  /** Whether a value is an {@code ArrayBuffer} whose {@link #bytes} can be had. */
  public static boolean isArrayBuffer(@Nullable Object value) {
    return value instanceof JSArrayBufferObject.Heap;
  }

  /** The bytes of an {@code ArrayBuffer}, not a copy. */
  public static byte[] bytes(Object arrayBuffer) {
    return ((JSArrayBufferObject.Heap) arrayBuffer).getByteArray();
  }

  /** {@code String(value)}, or a placeholder when that throws. For messages. */
  public static String text(Object value) {
    try {
      return JSRuntime.toJavaString(value);
    } catch (AbstractTruffleException e) {
      return "[object]";
    }
  }

  /** What a student knows of a function. */
  public FunctionInfo describe(@Nullable Object function) {
    return Sources.describe(described.getAsBoolean() ? function : null);
  }

  /** The student's line that is running, or null when only core code is. */
  public @Nullable SourceRange here() {
    return described.getAsBoolean() ? Sources.here() : null;
  }

  /** Records every step of the program from its beginning, where the level that is wanted has steps. Loop thread. */
  public void recordSteps(Recorder recorder, Supplier<RecordingLevel> wanted) {
    StepRecorder.start(ScriptEngine.shared(), recorder, wanted);
    watchPromises(wanted.get());
  }

  /** Another level is wanted than before. Loop thread, between two callbacks. */
  public void followLevel(Recorder recorder, Supplier<RecordingLevel> wanted) {
    StepRecorder.follow(ScriptEngine.shared(), recorder, wanted);
    watchPromises(wanted.get());
  }

  private void watchPromises(RecordingLevel level) {
    if (level.recordsSteps() && !promisesWatched) {
      promisesWatched = true;
      PromiseTurns.listen(this, new SettledPromises());
    }
  }

  /** Stops whatever runs in the realm, from another thread; the loop thread sees an exception that JavaScript cannot catch. */
  public void cancel() {
    polyglot.close(true);
  }

  @Override
  public void close() {
    StepRecorder.stop();
    polyglot.leave();
    polyglot.close(true);
  }
}
