package loopscope.visualizers.model.streams;

import java.util.Optional;
import loopscope.visualizers.model.Fifo;

/** The streams of an isolate at a moment, in the order in which they were met, and the pipes between them. */
public record StreamsState(Fifo<Tank> tanks, Fifo<Pipe> pipes) {
  static final StreamsState NOTHING = new StreamsState(Fifo.empty(), Fifo.empty());

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
