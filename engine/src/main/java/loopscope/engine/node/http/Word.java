package loopscope.engine.node.http;

/** Reads a word that is one of a few, such as a protocol's name. */
final class Word {
  private final String[] words;
  private int read;
  private String candidate = "";

  Word(String... words) {
    this.words = words;
  }

  /** The word that was read. */
  @Override
  public String toString() {
    return candidate;
  }

  /** Whether a word is complete. */
  boolean read(Input in, String code, String reason) throws ParseFailure {
    while (in.hasMore()) {
      if (read == 0) {
        candidate = startingWith(in.peek());
      }
      if (read >= candidate.length() || candidate.charAt(read) != in.peek()) {
        throw in.failure(code, reason);
      }
      in.at++;
      read++;
      if (read == candidate.length()) {
        read = 0;
        return true;
      }
    }
    return false;
  }

  private String startingWith(int c) {
    for (var word : words) {
      if (word.charAt(0) == c) {
        return word;
      }
    }
    return "";
  }
}
