package loopscope.visualizers.model.streams;

import java.util.Optional;
import java.util.OptionalLong;
import loopscope.visualizers.model.Blocks;
import loopscope.visualizers.model.Fifo;

/**
 * The streams of an isolate at a moment, in the order in which they were met, and the pipes between them.
 *
 * @param end the event from which on nothing more of streams was recorded; empty while it was
 */
public record StreamsState(Blocks<Tank> tanks, Fifo<Pipe> pipes, OptionalLong end) {
  static final StreamsState NOTHING = new StreamsState(Blocks.empty(), Fifo.empty(), OptionalLong.empty());

  StreamsState with(Blocks<Tank> now) {
    return new StreamsState(now, pipes, end);
  }

  StreamsState joined(Fifo<Pipe> now) {
    return new StreamsState(tanks, now, end);
  }

  /** The stream with a number. */
  public Optional<Tank> tank(long stream) {
    return stream >= 1 && stream <= tanks.size() ? Optional.of(tanks.get((int) stream - 1))
        : Optional.empty();
  }

  /** The pipe that brings a stream what it is written, if there is one open. */
  public Optional<Pipe> into(long stream) {
    return pipes.stream().filter(pipe -> pipe.open() && pipe.to() == stream).findFirst();
  }
}
