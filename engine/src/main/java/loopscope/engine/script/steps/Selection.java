package loopscope.engine.script.steps;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.Set;

/** Which properties of an object are recorded: found out once. */
enum Selection {
  ALL {
    @Override
    boolean has(JSDynamicObject object, Object key) {
      return true;
    }
  },
  /** Of a CommonJS module what it is named and exports: the core library changes the rest at any time. */
  OF_MODULE {
    @Override
    boolean has(JSDynamicObject object, Object key) {
      return MODULES.contains(key);
    }
  },
  /** Of an error all but its stack, which is made when it is asked for, and may run the program's code. */
  OF_ERROR {
    @Override
    boolean has(JSDynamicObject object, Object key) {
      return !key.equals(STACK);
    }
  },
  /** Of an object whose class extends one of the core library's what that does not keep there for itself. */
  OF_SUBCLASS {
    @Override
    boolean has(JSDynamicObject object, Object key) {
      return !(key instanceof Symbol) && !(key instanceof TruffleString name && Strings.startsWith(name,
          UNDERSCORE));
    }
  },
  /** Of a function what not every function has: a prototype is worth a look in classes, and where something was put into it. */
  OF_FUNCTION {
    @Override
    boolean has(JSDynamicObject object, Object key) {
      return !FUNCTIONS.contains(key) && (!key.equals(JSObject.PROTOTYPE) || isPrototypeUsed(
          (JSFunctionObject) object));
    }
  };

  private static final TruffleString STACK = Strings.fromJavaString("stack");
  private static final TruffleString UNDERSCORE = Strings.fromJavaString("_");
  private static final Set<TruffleString> MODULES = Set.of(Strings.fromJavaString("id"), Strings
      .fromJavaString("filename"),
      Strings.fromJavaString("exports"));
  private static final Set<TruffleString> FUNCTIONS = Set.of(Strings.LENGTH, Strings.NAME, Strings
      .fromJavaString("caller"),
      Strings.fromJavaString("arguments"));

  /** Whether a property is recorded. */
  abstract boolean has(JSDynamicObject object, Object key);

  static Selection of(JSDynamicObject object, Ancestry ancestry) {
    return switch (object) {
      case JSFunctionObject function -> OF_FUNCTION;
      case JSErrorObject error -> OF_ERROR;
      case JSDynamicObject module when Kinds.isModule(module) -> OF_MODULE;
      default -> ancestry.ofSubclass() ? OF_SUBCLASS : ALL;
    };
  }

  private static boolean isPrototypeUsed(JSFunctionObject function) {
    return function.getFunctionData().isClassConstructor() || JSObject.getOwnProperty(function,
        JSObject.PROTOTYPE)
        .getValue() instanceof JSObject prototype && JSObject.ownPropertyKeys(prototype).size() > 1;
  }
}
