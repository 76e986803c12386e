package loopscope.visualizers.model.streams;

import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import loopscope.engine.trace.RunEvent.StepsTruncated;
import loopscope.engine.trace.StreamEvent;
import loopscope.engine.trace.StreamEvent.ChunkPushed;
import loopscope.engine.trace.StreamEvent.ChunkRead;
import loopscope.engine.trace.StreamEvent.ChunkTaken;
import loopscope.engine.trace.StreamEvent.ChunkWritten;
import loopscope.engine.trace.StreamEvent.StreamChanged;
import loopscope.engine.trace.StreamEvent.StreamDrained;
import loopscope.engine.trace.StreamEvent.StreamOpened;
import loopscope.engine.trace.StreamEvent.StreamPiped;
import loopscope.engine.trace.StreamEvent.StreamUnpiped;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.Model;

/** What goes into streams, stays in them and leaves them: the fold of one isolate's stream events. */
public final class StreamsModel implements Model<StreamsState> {
  private final int isolate;

  /** The model of the isolate with this number; the main program is 0. */
  public StreamsModel(int isolate) {
    this.isolate = isolate;
  }

  @Override
  public StreamsState initial() {
    return StreamsState.NOTHING;
  }

  @Override
  public StreamsState apply(StreamsState state, TraceEvent event) {
    if (event.isolate() != isolate) {
      return state;
    }
    return switch (event) {
      case StreamEvent stream -> apply(state, stream);
      case StepsTruncated truncated -> new StreamsState(state.tanks(), state.pipes(), OptionalLong.of(
          truncated
              .seq()));
      default -> state;
    };
  }

  private static StreamsState apply(StreamsState state, StreamEvent event) {
    return switch (event) {
      case StreamOpened opened -> state.with(state.tanks().with(Tank.of(opened)));
      case ChunkPushed pushed -> changed(state, pushed, tank -> tank.readable(tank.readable().with(new Parcel(
          pushed.seq(), pushed.size(), pushed.start()), pushed.first())));
      case ChunkRead read -> changed(state, read, tank -> tank.readable(tank.readable().without(read
          .size()).as(read.length())));
      case ChunkWritten written -> changed(state, written, tank -> tank.written(tank.writable().with(
          new Parcel(written.seq(), written.size(), written.start()), false).as(written.length())));
      case ChunkTaken taken -> changed(state, taken, tank -> tank.taken(tank.writable().without(taken.size())
          .as(taken.length())));
      case StreamChanged changed -> changed(state, changed, tank -> tank.changed(changed));
      case StreamDrained drained -> changed(state, drained, Tank::drainedOnceMore);
      case StreamPiped piped -> state.joined(state.pipes().with(new Pipe(piped.seq(), piped
          .stream(), piped.to(), piped.end(), true)));
      case StreamUnpiped unpiped -> unpiped(state, unpiped);
    };
  }

  private static StreamsState changed(StreamsState state, StreamEvent event, UnaryOperator<Tank> change) {
    return state.tank(event.stream()).map(tank -> state.with(state.tanks().replace((int) event.stream()
        - 1, change.apply(tank)))).orElse(state);
  }

  private static StreamsState unpiped(StreamsState state, StreamUnpiped event) {
    var index = state.pipes().find(pipe -> pipe.open() && pipe.from() == event.stream() && pipe.to() == event
        .to());
    return index < 0 ? state
        : state.joined(state.pipes().replace(index, closed(state.pipes()
            .get(index))));
  }

  private static Pipe closed(Pipe pipe) {
    return new Pipe(pipe.seq(), pipe.from(), pipe.to(), pipe.end(), false);
  }
}
