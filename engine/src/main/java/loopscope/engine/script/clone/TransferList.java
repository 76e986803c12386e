package loopscope.engine.script.clone;

import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.util.ArrayList;
import java.util.List;
import loopscope.engine.script.clone.PlatformObjects.Marks;
import loopscope.engine.script.clone.PlatformObjects.Mode;

/** What a program wants to be transferred. */
final class TransferList {
  private TransferList() {}

  /** The objects that can be; throws if one never can. */
  static List<JSDynamicObject> check(List<Object> listed) {
    var objects = new ArrayList<JSDynamicObject>();
    for (var each : listed) {
      if (!(each instanceof JSDynamicObject object) || !isTransferable(object)) {
        throw new DataCloneException("ERR_INVALID_TRANSFER_OBJECT",
            "Found invalid object in transferList");
      }
      if (objects.contains(object)) {
        throw new DataCloneException(object instanceof JSArrayBufferObject
            ? "Transfer list contains duplicate ArrayBuffer"
            : "Transfer list contains duplicate MessagePort");
      }
      if (!Marks.isUntransferable(object)) {
        objects.add(object);
      }
    }
    return objects;
  }

  private static boolean isTransferable(JSDynamicObject object) {
    return object instanceof JSArrayBufferObject.Heap || Marks.mode(object) == Mode.TRANSFERABLE || Marks
        .mode(object) == Mode.BOTH;
  }
}
