package loopscope.engine.script.clone;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;

/**
 * The objects that are neither the program's nor the language's, such as {@code MessagePort}: the core library says what stands
 * for them. Each is {@link #mark marked} when it is made.
 */
public interface PlatformObjects {

  /** What may become of a platform object. */
  enum Mode {
    /** Another object may stand for it: HTML's {@code [Serializable]}. */
    CLONEABLE,
    /** It may go elsewhere: HTML's {@code [Transferable]}. */
    TRANSFERABLE,
    /** Both. */
    BOTH,
    /** Neither, and not silently an empty object. */
    NEITHER
  }

  /** What stands for an object: {@code data}, of which {@code kind} makes it anew. */
  record Stand(Object kind, Object data) {}

  /** A stand for a copy of the object. */
  Stand copy(Object object);

  /** A stand for the object, which is of no use here any more. */
  Stand transfer(Object object);

  /** The object that something stands for. */
  Object restore(Object kind, Object data);

  /** Says what may become of an object. */
  static void mark(Object object, Mode mode) {
    JSObjectUtil.putHiddenProperty((JSDynamicObject) object, Marks.MODE, mode);
  }

  /** Makes the object stay where it is, whatever a transfer list says. */
  static void markUntransferable(Object object) {
    JSObjectUtil.putHiddenProperty((JSDynamicObject) object, Marks.UNTRANSFERABLE, true);
  }

  /** Where the marks are kept. */
  final class Marks {
    private static final HiddenKey MODE = new HiddenKey("transferMode");
    private static final HiddenKey UNTRANSFERABLE = new HiddenKey("untransferable");

    private Marks() {}

    static Object mode(JSDynamicObject object) {
      return JSDynamicObject.getOrNull(object, MODE);
    }

    static boolean isUntransferable(JSDynamicObject object) {
      return JSDynamicObject.getOrNull(object, UNTRANSFERABLE) != null;
    }
  }
}
