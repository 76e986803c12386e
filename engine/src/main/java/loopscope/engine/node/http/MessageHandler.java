package loopscope.engine.node.http;

import java.util.List;

/** Who is told of the parts of the messages that a parser finds. */
interface MessageHandler {

  /** The head is complete. */
  Body head(Head head);

  /** Bytes of the body, in the chunk being parsed. */
  void body(int start, int length);

  /** The message is complete. Trailers are names and values by turns. */
  void complete(List<Object> trailers);
}
