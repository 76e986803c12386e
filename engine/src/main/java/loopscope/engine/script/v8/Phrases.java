package loopscope.engine.script.v8;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Messages that follow from GraalJS's words. In V8's, {@code $1} is what a group matched, and {@code {name}},
 * {@code {this}} and {@code {0}} are the built-in function that threw, its receiver and its first argument.
 */
final class Phrases implements Wording.Subject {

  private record Phrase(Pattern theirs, String ours) {}

  private static final List<Phrase> PHRASES = List.of(
      // Objects that cannot be changed
      phrase("(?:TypeError: )?Cannot add new property \"?(.*?)\"? to non-extensible .*",
          "Cannot add property $1, object is not extensible"),
      phrase("Cannot delete property \"(.*)\" of (?:sealed array|\\[object Array\\])",
          "Cannot delete property '$1' of [object Array]"),
      phrase("Cannot delete property \"(.*)\" of (?:null|undefined)",
          "Cannot convert undefined or null to object"),
      phrase("Cannot redefine property: (\\d+)",
          "Cannot assign to read only property '$1' of object '[object Array]'"),
      phrase("cannot set length of a frozen array|Cannot assign to read only property 'length'",
          "Cannot assign to read only property 'length' of object '[object Array]'"),
      // Descriptors and reflection
      phrase("Invalid property\\. A property cannot both have accessors.*",
          "Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>"),
      phrase("Object\\.setPrototypeOf called on non-object",
          "Object.setPrototypeOf called on null or undefined"),
      phrase("called on non-object", "{name} called on non-object"),
      phrase("Callable expected", "Function.prototype.apply was called on {0}, which is not a function"),
      phrase("Reflect\\.construct: Arguments list has wrong type",
          "CreateListFromArrayLike called on non-object"),
      phrase("(?:handler|target) expected to be an object",
          "Cannot create proxy with a non-object as target or handler"),
      // BigInt and conversions
      phrase("Cannot mix BigInt and other types, use explicit conversions\\.",
          "Cannot mix BigInt and other types, use explicit conversions"),
      phrase("Cannot convert a BigInt value to a number\\.", "Cannot convert a BigInt value to a number"),
      phrase("Cannot convert (.*?) to a BigInt\\.", "Cannot convert $1 to a BigInt"),
      phrase("BigInt out of range",
          "The number {0} cannot be converted to a BigInt because it is not an integer"),
      phrase("BigInt exponent must not be negative", "Exponent must be non-negative"),
      phrase("Remainder of zero division", "Division by zero"),
      phrase("\\[Symbol\\.toPrimitive\\] method returned a non-primitive object",
          "Cannot convert object to primitive value"),
      phrase("Right-hand-side of instanceof is (.*)", "Right-hand side of 'instanceof' is $1"),
      // Private members and classes
      phrase("(Cannot (?:read|write) private member .*)\\.", "$1"),
      phrase("super\\(\\) called twice", "Super constructor may only be called once"),
      phrase("Constructor Promise requires 'new'", "Promise constructor cannot be invoked without 'new'"),
      phrase("cannot construct a Symbol", "Symbol is not a constructor"),
      // Numbers, strings, dates
      phrase("illegal repeat count", "Invalid count value: {0}"),
      phrase("toFixed\\(\\) fraction digits need to be in range 0-100",
          "toFixed() digits argument must be between 0 and 100"),
      phrase("toString\\(\\) expects radix in range 2-36",
          "toString() radix argument must be between 2 and 36"),
      phrase("toExponential\\(\\) fraction digits need to be in range 0-100",
          "toExponential() argument must be between 0 and 100"),
      phrase("time value is not a finite number", "Invalid time value"),
      phrase("illegal escape sequence|invalid encoding|cannot escape", "URI malformed"),
      phrase("Regular expression passed to matchAll\\(\\) is missing 'g' flag\\.",
          "String.prototype.matchAll called with a non-global RegExp argument"),
      phrase("Only global regexps allowed",
          "String.prototype.replaceAll called with a non-global RegExp argument"),
      phrase("Language tag is not well-formed: .*", "Incorrect locale information provided"),
      phrase("Currency can not be undefined when style is \"currency\"\\.",
          "Currency code is required with currency style."),
      phrase("Invalid time zone (.*)", "Invalid time zone specified: $1"),
      // Arrays, collections and buffers
      phrase("Iterator result (.*) is not an object", "Iterator value $1 is not an entry object"),
      phrase("invalid index", "Invalid index : {0}"),
      phrase("out of bounds", "offset is out of bounds"),
      phrase("buffer\\.byteLength of (.*)", "byte length of $1"),
      phrase("index \\+ elementSize > viewLength", "Offset is outside the bounds of the DataView"),
      phrase("offset > bufferByteLength", "Start offset {1} is outside the bounds of the buffer"),
      phrase("Not an ArrayBuffer", "First argument to DataView constructor must be an ArrayBuffer"),
      // Promises, generators
      phrase("cannot create promise: executor not callable", "Promise resolver {0} is not a function"),
      phrase("Cannot resolve promise from this type", "PromiseResolve called on non-object"),
      phrase("Cannot create promise from this type", "{name} called on non-object"),
      phrase("self resolution!", "Chaining cycle detected for promise #<Promise>"),
      phrase("generator is already executing", "Generator is already running"),
      // Methods of the wrong receiver
      phrase("not a Date object", "this is not a Date object."),
      phrase("incompatible receiver: .*|(?:Map|Set|WeakMap|WeakSet|WeakRef) expected|.* is not a RegExp",
          "Method {name} called on incompatible receiver {this}"),
      phrase(".* is not a (Number)", "{name} requires that 'this' be a $1"),
      phrase("string object expected", "{name} requires that 'this' be a String"),
      phrase("not a Boolean object", "{name} requires that 'this' be a Boolean"),
      phrase("Not a symbol: (.*)", "$1 is not a symbol"));

  private static Phrase phrase(String theirs, String ours) {
    return new Phrase(Pattern.compile(theirs, Pattern.DOTALL), ours);
  }

  @Override
  public Optional<String> words(Thrown thrown) {
    return PHRASES.stream().flatMap(phrase -> {
      var found = phrase.theirs.matcher(thrown.message());
      return found.matches() ? fill(phrase.ours, found, thrown).stream() : Stream.empty();
    }).findFirst();
  }

  /** V8's words with their gaps filled; empty when no built-in is there to fill them. */
  private static Optional<String> fill(String ours, Matcher found, Thrown thrown) {
    var words = found.replaceAll(ours.replace("{", "\\{"));
    return words.indexOf('{') < 0 || !ours.contains("{") ? Optional.of(words)
        : thrown.builtin().map(builtin -> filled(words, builtin));
  }

  private static String filled(String words, Builtin builtin) {
    return words.replace("{name}", builtin.name()).replace("{this}", Shown.value(builtin.receiver()))
        .replace("{0}", builtin.argument(0)).replace("{1}", builtin.argument(1));
  }
}
