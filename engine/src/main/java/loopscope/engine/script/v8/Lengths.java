package loopscope.engine.script.v8;

import java.util.Optional;

/** Built-in functions that refuse their receiver or the length they are asked for. */
final class Lengths implements Wording.Subject {

  @Override
  public Optional<String> words(Thrown thrown) {
    return switch (thrown.message()) {
      case "index is negative", "index is too large" -> thrown.builtin().map(Lengths::length);
      case "Cannot convert undefined or null to object: null",
          "Cannot convert undefined or null to object: undefined" -> thrown.builtin()
              .filter(builtin -> builtin.name().contains(".prototype."))
              .map(builtin -> builtin.name() + " called on null or undefined");
      default -> Optional.empty();
    };
  }

  private static String length(Builtin builtin) {
    return switch (builtin.name()) {
      case "ArrayBuffer", "SharedArrayBuffer" -> "Invalid array buffer length";
      case String name when name.endsWith("Array") -> "Invalid typed array length: " + builtin.argument(0);
      case String name when name.startsWith("DataView") -> "Offset is outside the bounds of the DataView";
      default -> "Invalid value: not (convertible to) a safe integer";
    };
  }
}
