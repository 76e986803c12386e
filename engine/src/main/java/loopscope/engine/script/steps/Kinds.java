package loopscope.engine.script.steps;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSBigIntObject;
import com.oracle.truffle.js.runtime.builtins.JSBooleanObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSGlobalObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSNumberObject;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;

import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSStringObject;
import com.oracle.truffle.js.runtime.builtins.JSSymbolObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSOrdinaryObject;
import com.oracle.truffle.js.runtime.objects.Null;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.ObjectKind;
import org.jspecify.annotations.Nullable;

/** What an object is, told without running any of the program: getters and proxies are let be. */
final class Kinds {
  private static final FunctionInfo NO_FUNCTION = new FunctionInfo("", null);
  private static final int FUNCTIONS_OF_MODULE = 5;
  private static final TruffleString EXPORTS = Strings.fromJavaString("exports");
  private static final TruffleString CHILDREN = Strings.fromJavaString("children");

  private Kinds() {}

  static ObjectKind of(JSDynamicObject object, Ancestry ancestry) {
    return switch (object) {
      case JSProxyObject proxy -> ObjectKind.PROXY;
      case JSDynamicObject prototype when isBuiltinPrototype(prototype) -> ObjectKind.OPAQUE;
      case JSFunctionObject function -> function.getFunctionData().isClassConstructor() ? ObjectKind.CLASS
          : ObjectKind.FUNCTION;
      case JSOrdinaryObject ordinary -> ordinary(ordinary, ancestry);
      case JSArrayObject array -> ObjectKind.ARRAY;
      case JSMapObject map -> ObjectKind.MAP;
      case JSSetObject set -> ObjectKind.SET;
      case JSPromiseObject promise -> ObjectKind.PROMISE;
      case JSErrorObject error -> ObjectKind.ERROR;
      case JSDateObject date -> ObjectKind.DATE;
      case JSRegExpObject expression -> ObjectKind.REGEXP;
      case JSTypedArrayObject _,JSArrayBufferObject _,JSDataViewObject _ -> ObjectKind.BYTES;
      case JSNumberObject _,JSStringObject _,JSBooleanObject _,JSSymbolObject _,JSBigIntObject _ ->
        ObjectKind.PRIMITIVE;
      case JSGlobalObject global -> ObjectKind.OPAQUE;
      default -> ObjectKind.OBJECT;
    };
  }

  private static ObjectKind ordinary(JSOrdinaryObject object, Ancestry ancestry) {
    return ancestry.ofLibrary() && !isModule(object) || isLibraryModule(object) ? ObjectKind.OPAQUE
        : ObjectKind.OBJECT;
  }

  /** The functions that are the {@code constructor} of an object or of what it inherits from, nearest first. */
  static Stream<JSFunctionObject> constructors(JSDynamicObject object) {
    return Stream.iterate(object, Objects::nonNull, Kinds::prototype).flatMap(each -> owner(each).stream());
  }

  /** What objects that inherit from this one have in common. */
  static Ancestry ofInstances(JSDynamicObject prototype) {
    var maker = constructors(prototype).findFirst();
    return new Ancestry(maker.map(Kinds::name).orElse("Object"), maker.filter(Kinds::isLibrarys).isPresent(),
        constructors(
            prototype).anyMatch(Kinds::isLibrarys));
  }

  /** The object that it inherits from; null without, and for a proxy, which would have to be asked. */
  static @Nullable JSDynamicObject prototype(JSDynamicObject object) {
    if (object instanceof JSProxyObject) {
      return null;
    }
    var prototype = JSObject.getPrototype(object);
    return prototype == Null.instance ? null : prototype;
  }

  /** The name of what made it. */
  static String className(JSDynamicObject object, Ancestry ancestry) {
    if (object instanceof JSProxyObject) {
      return "Proxy";
    }
    if (isBuiltinPrototype(object)) {
      return owner(object).map(Kinds::name).orElse("") + ".prototype";
    }
    return isModule(object) ? "Module" : ancestry.className();
  }

  /** Whether it holds many functions and none of the student's, as what {@code require('fs')} returns. */
  private static boolean isLibraryModule(JSDynamicObject object) {
    if (object.getShape().getPropertyCount() < FUNCTIONS_OF_MODULE) {
      return false;
    }
    var functions = functions(object).toList();
    return functions.size() >= FUNCTIONS_OF_MODULE && functions.stream().noneMatch(Kinds::isStudents);
  }

  /** The functions that are plain properties of its own. */
  private static Stream<JSFunctionObject> functions(JSDynamicObject object) {
    return JSObject.ownPropertyKeys(object).stream().map(key -> JSObject.getOwnProperty(object, key)).filter(
        property -> property != null && property.isDataDescriptor() && property
            .getValue() instanceof JSFunctionObject).map(
                property -> (JSFunctionObject) property.getValue());
  }

  /** Whether it is a CommonJS module, of which what it exports is shown. */
  static boolean isModule(JSDynamicObject object) {
    if (!(object instanceof JSOrdinaryObject) || !object.getShape().hasProperty(EXPORTS) || !object.getShape()
        .hasProperty(
            CHILDREN)) {
      return false;
    }
    var prototype = prototype(object);
    return prototype != null && isLibraryPrototype(prototype);
  }

  /** Whether what inherits from it gets methods of the core library's. */
  static boolean isLibraryPrototype(JSDynamicObject prototype) {
    if (prototype instanceof JSProxyObject) {
      return false;
    }
    var methods = functions(prototype).toList();
    return !methods.isEmpty() && methods.stream().noneMatch(Kinds::isStudents);
  }

  /** Whether it is the prototype of a class that the student did not write. */
  private static boolean isBuiltinPrototype(JSDynamicObject object) {
    return owner(object).filter(owner -> !isStudents(owner)).filter(owner -> {
      var prototype = JSObject.getOwnProperty(owner, JSObject.PROTOTYPE);
      return prototype != null && prototype.isDataDescriptor() && prototype.getValue() == object;
    }).isPresent();
  }

  /** The function that an object has as its own {@code constructor}. */
  private static Optional<JSFunctionObject> owner(JSDynamicObject object) {
    if (object instanceof JSProxyObject || !object.getShape().hasProperty(JSObject.CONSTRUCTOR)) {
      return Optional.empty();
    }
    var property = JSObject.getOwnProperty(object, JSObject.CONSTRUCTOR);
    return property != null && property.isDataDescriptor() && property
        .getValue() instanceof JSFunctionObject function
            ? Optional.of(function)
            : Optional.empty();
  }

  private static @Nullable String file(JSFunctionObject function) {
    var section = JSFunction.isBuiltin(function) || function instanceof JSFunctionObject.Bound ? null
        : function.getFunctionData()
            .getRootNode().getSourceSection();
    return section == null || !section.isAvailable() ? null : section.getSource().getName();
  }

  private static boolean isLibrarys(JSFunctionObject function) {
    var file = file(function);
    return file != null && Origin.isLibrary(file);
  }

  /** Whether the student wrote a function, or somebody whose package was installed. */
  static boolean isStudents(JSFunctionObject function) {
    var file = file(function);
    return file != null && !Origin.isLibrary(file);
  }

  /** A function's name, and its place if that is in the program; of what is none, neither. */
  static FunctionInfo describe(Object object) {
    return !(object instanceof JSFunctionObject function) ? NO_FUNCTION
        : isStudents(function) ? describeWithPlace(function) : new FunctionInfo(name(function), null);
  }

  /** The name and place of a function whose steps are recorded, be it the core library's. */
  static FunctionInfo describeWithPlace(JSFunctionObject function) {
    return new FunctionInfo(name(function), file(function) == null ? null
        : Sections.range(function
            .getFunctionData().getRootNode().getSourceSection()));
  }

  /** The name as a plain property: a getter would run the student's code. */
  private static String name(JSFunctionObject function) {
    var property = JSObject.getOwnProperty(function, JSFunction.NAME);
    return property != null && property.isDataDescriptor() && property
        .getValue() instanceof TruffleString name ? Strings
            .toJavaString(name) : "";
  }
}
