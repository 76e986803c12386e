package loopscope.visualizers.model.condition;

import java.math.BigDecimal;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;

/** ECMAScript's conversions and comparisons of recorded values, as far as they run no code of the program. */
final class Primitives {
  private Primitives() {}

  static Value number(double number) {
    var whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return new Value(ValueKind.NUMBER, whole && !isNegativeZero(number) ? Long.toString((long) number)
        : Double
            .toString(number), 0);
  }

  private static boolean isNegativeZero(double number) {
    return number == 0 && 1 / number < 0;
  }

  static Value bool(boolean value) {
    return new Value(ValueKind.BOOLEAN, Boolean.toString(value), 0);
  }

  static boolean isTruthy(Value value) throws Unknown {
    return switch (value.kind()) {
      case UNDEFINED, NULL -> false;
      case BOOLEAN -> value.text().equals("true");
      case NUMBER -> {
        var number = toNumber(value);
        yield number != 0 && !Double.isNaN(number);
      }
      case BIGINT -> toNumber(value) != 0;
      case STRING -> !value.text().isEmpty();
      case SYMBOL, OBJECT -> true;
      case ACCESSOR, UNINITIALIZED -> throw new Unknown(value.text());
    };
  }

  static double toNumber(Value value) throws Unknown {
    return switch (value.kind()) {
      case UNDEFINED -> Double.NaN;
      case NULL -> 0;
      case BOOLEAN -> isTruthy(value) ? 1 : 0;
      case NUMBER, STRING -> toNumber(value.text());
      case BIGINT -> toNumber(value.text().replace("n", ""));
      case SYMBOL, OBJECT, ACCESSOR, UNINITIALIZED -> throw new Unknown(value.text());
    };
  }

  /** StringToNumber. */
  static double toNumber(String text) {
    var digits = text.strip();
    try {
      return switch (digits) {
        case "" -> 0;
        case "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
        case "-Infinity" -> Double.NEGATIVE_INFINITY;
        default -> digits.startsWith("0x") || digits.startsWith("0X") ? Long.parseLong(digits.substring(2),
            16)
            : digits.startsWith("-0") && new BigDecimal(digits).signum() == 0 ? -0.0
                : new BigDecimal(digits).doubleValue();
      };
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  static boolean areStrictlyEqual(Value left, Value right) throws Unknown {
    known(left);
    known(right);
    if (left.kind() != right.kind()) {
      return false;
    }
    return switch (left.kind()) {
      case NUMBER -> toNumber(left) == toNumber(right);
      case OBJECT -> left.object() == right.object() && left.text().equals(right.text());
      case UNDEFINED, NULL, BOOLEAN, BIGINT, STRING, SYMBOL, ACCESSOR, UNINITIALIZED -> left.text().equals(
          right
              .text());
    };
  }

  static boolean areLooselyEqual(Value left, Value right) throws Unknown {
    var nothing = isNothing(left) || isNothing(right);
    if (left.kind() == right.kind() || nothing) {
      return nothing ? isNothing(left) && isNothing(right) : areStrictlyEqual(left, right);
    }
    return toNumber(left) == toNumber(right);
  }

  static boolean isNothing(Value value) {
    return value.kind() == ValueKind.UNDEFINED || value.kind() == ValueKind.NULL;
  }

  /** Whether the first comes before the second, as strings when both are. */
  static boolean isLess(Value left, Value right) throws Unknown {
    if (left.kind() == ValueKind.STRING && right.kind() == ValueKind.STRING) {
      return left.text().compareTo(right.text()) < 0;
    }
    return toNumber(left) < toNumber(right);
  }

  /** {@code <=} is not the contrary of {@code >}: NaN is neither. */
  static boolean isLessOrEqual(Value left, Value right) throws Unknown {
    if (left.kind() == ValueKind.STRING && right.kind() == ValueKind.STRING) {
      return left.text().compareTo(right.text()) <= 0;
    }
    return toNumber(left) <= toNumber(right);
  }

  static String toText(Value value) throws Unknown {
    return switch (value.kind()) {
      case UNDEFINED, NULL, BOOLEAN, NUMBER, STRING -> value.text();
      case BIGINT -> value.text().replace("n", "");
      case SYMBOL, OBJECT, ACCESSOR, UNINITIALIZED -> throw new Unknown(value.text());
    };
  }

  private static void known(Value value) throws Unknown {
    if (value.kind() == ValueKind.ACCESSOR || value.kind() == ValueKind.UNINITIALIZED) {
      throw new Unknown(value.text());
    }
  }
}
