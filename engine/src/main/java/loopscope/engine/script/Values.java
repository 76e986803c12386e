package loopscope.engine.script;

import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.SafeInteger;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What primitive values look like on either side. */
final class Values {
  static final Object UNDEFINED = Undefined.instance;

  private Values() {}

  static @Nullable Object toJava(@Nullable Object value) {
    if (value instanceof TruffleString string) {
      return Strings.toJavaString(string);
    } else if (value instanceof SafeInteger integer) {
      return integer.doubleValue();
    } else if (value instanceof BigInt integer) {
      return integer.bigIntegerValue();
    } else if (value instanceof Handle handle) {
      return handle.target();
    }
    return value == Undefined.instance || value == Null.instance ? null : value;
  }

  static Object toScript(@Nullable Object value) {
    return switch (value) {
      case null -> UNDEFINED;
      case String string -> Strings.fromJavaString(string);
      case Long number -> (int) (long) number == number ? (Object) (int) (long) number
          : (Object) (double) number;
      case Float number -> (double) number;
      case BigInteger number -> BigInt.fromBigInteger(number);
      case Integer number -> number;
      case Double number -> number;
      case Boolean flag -> flag;
      case TruffleObject object -> object;
      case TruffleString string -> string;
      default -> new Handle(value);
    };
  }
}
