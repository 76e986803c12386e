package loopscope.visualizers.model.condition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import loopscope.engine.trace.ObjectKind;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.visualizers.model.condition.Expression.Binary;
import loopscope.visualizers.model.condition.Expression.Identifier;
import loopscope.visualizers.model.condition.Expression.Literal;
import loopscope.visualizers.model.condition.Expression.Member;
import loopscope.visualizers.model.condition.Expression.Unary;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.MemoryObject;

/** The value of an expression at a moment, as the innermost call sees it. */
final class Evaluator {
  private static final Set<String> OF_ALL_OBJECTS = Set.of("__proto__", "__defineGetter__",
      "__defineSetter__",
      "__lookupGetter__", "__lookupSetter__", "constructor", "hasOwnProperty", "isPrototypeOf",
      "propertyIsEnumerable",
      "toLocaleString", "toString", "valueOf");

  private final Memory memory;
  private final long seq;

  Evaluator(Memory memory, long seq) {
    this.memory = memory;
    this.seq = seq;
  }

  Value evaluate(Expression expression) throws Unknown {
    return switch (expression) {
      case Literal(var value) -> value;
      case Identifier(var name) -> variable(name);
      case Member(var object, var key) -> member(evaluate(object), evaluate(key));
      case Unary(var operator, var operand) -> unary(operator, evaluate(operand));
      case Binary binary -> binary(binary);
    };
  }

  private Value variable(String name) throws Unknown {
    var frames = memory.stack(seq);
    if (frames.isEmpty()) {
      throw new Unknown(name);
    }
    var frame = frames.getFirst();
    var place = frame.place(seq);
    for (var scope = memory.scope(frame.scope(seq)); scope != null; scope = memory.scope(scope.created()
        .parent())) {
      var inner = scope;
      var found = place == null
          ? scope.created().variables().stream().filter(variable -> variable.block() == null)
              .filter(variable -> variable.name().equals(name)).findFirst()
          : scope.visible(place).stream().filter(variable -> variable.name().equals(name)).findFirst();
      if (found.isPresent()) {
        return known(inner.value(found.get(), seq), name);
      }
    }
    throw new Unknown(name);
  }

  private Value member(Value base, Value key) throws Unknown {
    var name = Primitives.toText(key);
    if (base.kind() == ValueKind.STRING) {
      return ofText(base.text(), name);
    }
    var object = object(base, name);
    if (name.equals("size") && (object.found().kind() == ObjectKind.MAP || object.found()
        .kind() == ObjectKind.SET)) {
      return Primitives.number(object.entries(seq).size());
    }
    for (var holder = Optional.of(object); holder.isPresent(); holder = prototype(holder.get())) {
      var own = own(holder.get(), name);
      if (own.isPresent()) {
        return known(own.get(), name);
      }
      if (!isLookedInto(holder.get(), name)) {
        throw new Unknown(name);
      }
    }
    return Value.UNDEFINED;
  }

  private Optional<Value> own(MemoryObject object, String name) {
    return object.properties(seq).entrySet().stream().filter(property -> property.getKey()
        .kind() != ValueKind.SYMBOL
        && property.getKey().text().equals(name)).map(Map.Entry::getValue).findFirst();
  }

  /** Of what Node and the engine made no properties are recorded; but {@code Object.prototype} has few, and none an index. */
  private boolean isLookedInto(MemoryObject object, String name) {
    return switch (object.found().kind()) {
      case PROXY -> false;
      case OPAQUE -> isIndex(name) || isRoot(object) && !OF_ALL_OBJECTS.contains(name);
      case OBJECT, ARRAY, FUNCTION, CLASS, MAP, SET, PROMISE, ERROR, DATE, REGEXP, BYTES, PRIMITIVE -> true;
    };
  }

  private boolean isRoot(MemoryObject object) {
    return object.prototype(seq).kind() == ValueKind.NULL;
  }

  private static boolean isIndex(String name) {
    return name.matches("[0-9]+");
  }

  private static Value ofText(String text, String name) {
    if (name.equals("length")) {
      return Primitives.number(text.length());
    }
    var index = Primitives.toNumber(name);
    return index >= 0 && index < text.length() && index == Math.rint(index) ? new Value(ValueKind.STRING,
        String.valueOf(
            text.charAt((int) index)), 0) : Value.UNDEFINED;
  }

  private MemoryObject object(Value value, String name) throws Unknown {
    var object = value.kind() == ValueKind.OBJECT ? memory.object(value.object()) : null;
    if (object == null) {
      throw new Unknown(name);
    }
    return object;
  }

  private Optional<MemoryObject> prototype(MemoryObject object) {
    return Optional.of(object.prototype(seq)).map(Value::object).map(memory::object);
  }

  private static Value known(Value value, String name) throws Unknown {
    if (value.kind() == ValueKind.ACCESSOR || value.kind() == ValueKind.UNINITIALIZED) {
      throw new Unknown(name);
    }
    return value;
  }

  private Value unary(UnaryOperator operator, Value operand) throws Unknown {
    return switch (operator) {
      case NOT -> Primitives.bool(!Primitives.isTruthy(operand));
      case MINUS -> Primitives.number(-Primitives.toNumber(operand));
      case PLUS -> Primitives.number(Primitives.toNumber(operand));
      case TYPEOF -> new Value(ValueKind.STRING, type(operand), 0);
    };
  }

  private String type(Value value) {
    return switch (value.kind()) {
      case UNDEFINED -> "undefined";
      case NULL -> "object";
      case BOOLEAN -> "boolean";
      case NUMBER -> "number";
      case BIGINT -> "bigint";
      case STRING -> "string";
      case SYMBOL -> "symbol";
      case OBJECT -> Optional.ofNullable(memory.object(value.object())).map(object -> object.found().kind())
          .filter(kind -> kind == ObjectKind.FUNCTION || kind == ObjectKind.CLASS).map(kind -> "function")
          .orElse("object");
      case ACCESSOR, UNINITIALIZED -> throw new IllegalStateException(value.toString());
    };
  }

  /** The logical operators need their right side only sometimes. */
  private Value binary(Binary binary) throws Unknown {
    var left = evaluate(binary.left());
    return switch (binary.operator()) {
      case OR -> Primitives.isTruthy(left) ? left : right(binary);
      case AND -> Primitives.isTruthy(left) ? right(binary) : left;
      case COALESCE -> Primitives.isNothing(left) ? right(binary) : left;
      case STRICTLY_EQUAL -> Primitives.bool(Primitives.areStrictlyEqual(left, right(binary)));
      case STRICTLY_UNEQUAL -> Primitives.bool(!Primitives.areStrictlyEqual(left, right(binary)));
      case EQUAL -> Primitives.bool(Primitives.areLooselyEqual(left, right(binary)));
      case UNEQUAL -> Primitives.bool(!Primitives.areLooselyEqual(left, right(binary)));
      case LESS -> Primitives.bool(Primitives.isLess(left, right(binary)));
      case GREATER -> Primitives.bool(Primitives.isLess(right(binary), left));
      case AT_MOST -> Primitives.bool(Primitives.isLessOrEqual(left, right(binary)));
      case AT_LEAST -> Primitives.bool(Primitives.isLessOrEqual(right(binary), left));
      case PLUS -> plus(left, right(binary));
      case MINUS -> Primitives.number(Primitives.toNumber(left) - Primitives.toNumber(right(binary)));
      case TIMES -> Primitives.number(Primitives.toNumber(left) * Primitives.toNumber(right(binary)));
      case DIVIDE -> Primitives.number(Primitives.toNumber(left) / Primitives.toNumber(right(binary)));
      case REMAINDER -> Primitives.number(Primitives.toNumber(left) % Primitives.toNumber(right(binary)));
    };
  }

  private Value right(Binary binary) throws Unknown {
    return evaluate(binary.right());
  }

  private static Value plus(Value left, Value right) throws Unknown {
    return left.kind() == ValueKind.STRING || right.kind() == ValueKind.STRING
        ? new Value(ValueKind.STRING, Primitives.toText(left) + Primitives.toText(right), 0)
        : Primitives.number(Primitives.toNumber(left) + Primitives.toNumber(right));
  }
}
