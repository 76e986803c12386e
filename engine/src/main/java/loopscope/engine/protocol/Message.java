package loopscope.engine.protocol;

/** One message between desktop and engine host. {@code seq} counts each side's messages. */
public sealed interface Message {

  /** Numbers the sender's messages from 1. */
  int seq();

  /** The desktop asks. Every request is answered. */
  record Request(int seq, Command command) implements Message {}

  /** The host answers the request with the seq {@code requestSeq}. */
  record Response(int seq, int requestSeq, Answer answer) implements Message {}

  /** The host tells. */
  record Event(int seq, HostEvent event) implements Message {}
}
