package loopscope.app.http;

/** What became of a request. */
sealed interface Answer {

  /**
   * A response came.
   *
   * @param head its status and header fields, a line each
   * @param type its media type; empty without one
   * @param text its body, the first of it if it is long
   * @param nanos how long it took until all of it was there
   */
  record Received(int statusCode, String head, String type, String text, int size, long nanos) implements
      Answer {
    boolean isHtml() {
      return type.startsWith("text/html");
    }
  }

  /** None came. */
  record Failed(String reason) implements Answer {}
}
