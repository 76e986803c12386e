package loopscope.engine.script;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.interop.JSInteropUtil;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The bytes that typed arrays and data views look at. */
final class Views {
  private Views() {}

  /** Whether a value is an {@code ArrayBuffer} or a view of one. */
  static boolean isBytes(@Nullable Object value) {
    return value instanceof JSTypedArrayObject || value instanceof JSDataViewObject
        || value instanceof JSArrayBufferObject;
  }

  /** The bytes of an {@code ArrayBuffer} or of a view of one, not copied. */
  static ByteBuffer bytes(Object value) {
    return switch (value) {
      case JSTypedArrayObject view -> slice(view.getArrayBuffer(), view.getByteOffset(), view
          .getByteLength());
      case JSDataViewObject view -> slice(view.getArrayBuffer(), view.getByteOffset(), view.getByteLength());
      case JSArrayBufferObject buffer -> slice(buffer, 0, buffer.getByteLength());
      default -> throw new IllegalArgumentException("no bytes: " + value);
    };
  }

  private static ByteBuffer slice(JSArrayBufferObject buffer, int offset, int length) {
    return switch (buffer) {
      case JSArrayBufferObject.Heap heap -> ByteBuffer.wrap(heap.getByteArray(), offset, length).slice();
      case JSArrayBufferObject.DirectBase direct -> direct.getByteBuffer().slice(offset, length);
      case JSArrayBufferObject.Interop memory -> JSInteropUtil.jsInteropBufferAsByteBuffer(memory,
          InteropLibrary
              .getUncached(), JSRealm.get(null)).slice(offset, length);
      default -> throw new IllegalArgumentException("the bytes are not the program's: " + buffer);
    };
  }
}
