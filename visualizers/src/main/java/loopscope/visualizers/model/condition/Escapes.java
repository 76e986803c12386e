package loopscope.visualizers.model.condition;

/** What stands between the quotes of a string. */
final class Escapes {
  private Escapes() {}

  static String unquote(String literal) {
    var text = new StringBuilder();
    for (var i = 1; i < literal.length() - 1; i++) {
      var character = literal.charAt(i);
      text.append(character == '\\' ? escaped(literal.charAt(++i)) : character);
    }
    return text.toString();
  }

  private static char escaped(char character) {
    return switch (character) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      default -> character;
    };
  }
}
