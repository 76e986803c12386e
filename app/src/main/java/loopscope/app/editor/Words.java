package loopscope.app.editor;

import java.util.Set;

/** Words with a meaning of their own in ECMAScript (12.7.2). */
final class Words {
  private static final Set<String> RESERVED = Set.of("await", "break", "case", "catch", "class", "const",
      "continue", "debugger", "default", "delete", "do", "else", "enum", "export", "extends", "finally",
      "for",
      "function", "if", "import", "in", "instanceof", "let", "new", "return", "static", "super", "switch",
      "this", "throw", "try", "typeof", "var", "void", "while", "with", "yield");
  private static final Set<String> LITERALS = Set.of("true", "false", "null", "undefined", "NaN", "Infinity");
  private static final Set<String> OPERANDS = Set.of("this", "super");
  private static final Set<String> WITH_HEAD = Set.of("if", "while", "for", "with");

  private Words() {}

  static boolean reserved(String word) {
    return RESERVED.contains(word);
  }

  static boolean literal(String word) {
    return LITERALS.contains(word);
  }

  /** Whether an expression may end with this keyword: a slash after it divides. */
  static boolean operand(String word) {
    return OPERANDS.contains(word);
  }

  /** Whether the parentheses after it are its head and a statement follows them. */
  static boolean withHead(String word) {
    return WITH_HEAD.contains(word);
  }
}
