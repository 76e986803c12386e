package loopscope.engine.script;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSArgumentsObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSBigIntObject;
import com.oracle.truffle.js.runtime.builtins.JSBooleanObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSGeneratorObject;
import com.oracle.truffle.js.runtime.builtins.JSAsyncGeneratorObject;
import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSMapIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSModuleNamespaceObject;
import com.oracle.truffle.js.runtime.builtins.JSNumberObject;
import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.builtins.JSProxy;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSetIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSStringObject;
import com.oracle.truffle.js.runtime.builtins.JSSymbolObject;
import com.oracle.truffle.js.runtime.builtins.JSWeakMapObject;
import com.oracle.truffle.js.runtime.builtins.JSWeakSetObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What {@code util.inspect} must see and JavaScript cannot: promise states, proxies' targets, what iterators have left. Looking
 * never runs the student's code. The functions have the names and results of Node's bindings {@code util} and {@code types}.
 */
public final class Inspection {
  private static final int ONLY_ENUMERABLE = 2;
  private static final int SKIP_SYMBOLS = 16;

  private final ScriptRealm realm;

  /** Looks at values of a realm. */
  public Inspection(ScriptRealm realm) {
    this.realm = realm;
  }

  /** The binding {@code util}. */
  public Map<String, NativeFunction> util() {
    return Map.of("getPromiseDetails", arguments -> promiseDetails(arguments.raw(0)), "getProxyDetails",
        arguments -> proxyDetails(arguments.raw(0), arguments.count() < 2 || arguments.flag(1)),
        "previewEntries", arguments -> previewEntries(arguments.raw(0), arguments.flag(1)),
        "getOwnNonIndexProperties", arguments -> ownNonIndexProperties(arguments.raw(0), arguments.integer(
            1)),
        "getConstructorName", arguments -> JSRuntime.getConstructorName((JSObject) arguments.raw(0)));
  }

  /** The binding {@code types}: one predicate each. */
  public Map<String, NativeFunction> types() {
    var types = new LinkedHashMap<String, NativeFunction>();
    predicates().forEach((name, test) -> types.put(name, arguments -> test.test(arguments.raw(0))));
    return types;
  }

  private static Map<String, Predicate<Object>> predicates() {
    return Map.ofEntries(is("isExternal", value -> false), is("isDate", JSDateObject.class::isInstance),
        is("isArgumentsObject", JSArgumentsObject.class::isInstance),
        is("isBigIntObject", JSBigIntObject.class::isInstance),
        is("isBooleanObject", JSBooleanObject.class::isInstance),
        is("isNumberObject", JSNumberObject.class::isInstance),
        is("isStringObject", JSStringObject.class::isInstance),
        is("isSymbolObject", JSSymbolObject.class::isInstance), is("isBoxedPrimitive", Inspection::isBoxed),
        is("isNativeError", JSErrorObject.class::isInstance), is("isRegExp",
            JSRegExpObject.class::isInstance),
        is("isAsyncFunction", value -> function(value, JSFunctionData::isAsync)),
        is("isGeneratorFunction", value -> function(value, JSFunctionData::isGenerator)),
        is("isGeneratorObject",
            value -> value instanceof JSGeneratorObject || value instanceof JSAsyncGeneratorObject),
        is("isPromise", JSPromiseObject.class::isInstance), is("isMap", JSMapObject.class::isInstance),
        is("isSet", JSSetObject.class::isInstance), is("isMapIterator",
            JSMapIteratorObject.class::isInstance),
        is("isSetIterator", JSSetIteratorObject.class::isInstance),
        is("isWeakMap", JSWeakMapObject.class::isInstance), is("isWeakSet",
            JSWeakSetObject.class::isInstance),
        is("isArrayBuffer", value -> value instanceof JSArrayBufferObject && !isShared(value)),
        is("isDataView", JSDataViewObject.class::isInstance), is("isSharedArrayBuffer", Inspection::isShared),
        is("isProxy", JSProxyObject.class::isInstance),
        is("isModuleNamespaceObject", JSModuleNamespaceObject.class::isInstance),
        is("isAnyArrayBuffer", JSArrayBufferObject.class::isInstance));
  }

  private static Map.Entry<String, Predicate<Object>> is(String name, Predicate<Object> test) {
    return Map.entry(name, test);
  }

  private static boolean isBoxed(Object value) {
    return value instanceof JSBigIntObject || value instanceof JSBooleanObject
        || value instanceof JSNumberObject
        || value instanceof JSStringObject || value instanceof JSSymbolObject;
  }

  private static boolean isShared(Object value) {
    return value instanceof JSArrayBufferObject.Shared;
  }

  private static boolean function(Object value, Predicate<JSFunctionData> test) {
    return value instanceof JSFunctionObject function && test.test(JSFunction.getFunctionData(function));
  }

  private @Nullable Object promiseDetails(Object value) {
    if (!(value instanceof JSPromiseObject promise)) {
      return null;
    }
    var state = JSPromise.getPromiseState(promise);
    return state == JSPromise.PENDING ? realm.array(List.of(state))
        : realm.array(List.of(state, promise.getPromiseResult()));
  }

  private @Nullable Object proxyDetails(Object value, boolean both) {
    if (!(value instanceof JSProxyObject proxy)) {
      return null;
    }
    var target = JSProxy.getTarget(proxy);
    return both ? realm.array(List.of(target, JSProxy.getHandler(proxy))) : target;
  }

  private @Nullable Object previewEntries(Object value, boolean isIterator) {
    return switch (value) {
      case JSMapObject map -> realm.array(entries(JSMap.getInternalMap(map).getEntries(), Entry.BOTH));
      case JSSetObject set -> realm.array(entries(set.getMap().getEntries(), Entry.KEY));
      case JSMapIteratorObject iterator -> {
        var kind = Entry.values()[iterator.getIterationKind() - 1];
        yield rest(iterator.getNextIndex(), kind, isIterator);
      }
      case JSSetIteratorObject iterator -> {
        var kind = iterator.getIterationKind() == JSRuntime.ITERATION_KIND_KEY_PLUS_VALUE ? Entry.TWICE
            : Entry.KEY;
        yield rest(iterator.getNextIndex(), kind, isIterator);
      }
      default -> null;
    };
  }

  /** What of an entry is shown, in the order of GraalJS's iteration kinds. */
  private enum Entry {
    KEY, VALUE, BOTH, TWICE
  }

  private Object rest(JSHashMap.@Nullable Cursor cursor, Entry kind, boolean isIterator) {
    var entries = realm.array(cursor == null ? List.of() : entries(cursor.copy(), kind));
    return isIterator ? realm.array(List.of(entries, kind == Entry.BOTH || kind == Entry.TWICE)) : entries;
  }

  private static List<Object> entries(JSHashMap.Cursor cursor, Entry kind) {
    var entries = new ArrayList<>();
    while (cursor.advance()) {
      switch (kind) {
        case KEY -> entries.add(cursor.getKey());
        case VALUE -> entries.add(cursor.getValue());
        case BOTH -> {
          entries.add(cursor.getKey());
          entries.add(cursor.getValue());
        }
        case TWICE -> {
          entries.add(cursor.getKey());
          entries.add(cursor.getKey());
        }
      }
    }
    return entries;
  }

  private Object ownNonIndexProperties(Object value, int filter) {
    var object = (JSDynamicObject) value;
    var keys = new ArrayList<>();
    for (var key : JSObject.ownPropertyKeys(object)) {
      var isIndex = key instanceof TruffleString name && JSRuntime.isArrayIndexString(name);
      if (!isIndex && isWanted(object, key, filter)) {
        keys.add(key);
      }
    }
    return realm.array(keys);
  }

  private static boolean isWanted(JSDynamicObject object, Object key, int filter) {
    return ((filter & SKIP_SYMBOLS) == 0 || key instanceof TruffleString)
        && ((filter & ONLY_ENUMERABLE) == 0 || isEnumerable(object, key));
  }

  private static boolean isEnumerable(JSDynamicObject object, Object key) {
    var property = JSObject.getOwnProperty(object, key);
    return property != null && property.getEnumerable();
  }
}
