package loopscope.visualizers.scene.streams;

import java.util.Optional;
import loopscope.engine.trace.PipeEnd;
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
import loopscope.engine.trace.StreamFlow;
import loopscope.engine.trace.StreamPhase;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.streams.StreamsState;
import loopscope.visualizers.model.streams.Tank;
import loopscope.visualizers.scene.Words;
import org.jspecify.annotations.Nullable;

/** What just happened to streams, and why, in a sentence; where nothing did, what keeps them waiting. */
final class Telling {
  private final Words words;
  private final Sizes sizes;
  private final StreamsState before;
  private final StreamsState after;

  Telling(Words words, StreamsState before, StreamsState after) {
    this.words = words;
    this.sizes = new Sizes(words);
    this.before = before;
    this.after = after;
  }

  String of(@Nullable TraceEvent event) {
    if (after.end().isPresent()) {
      return words.of("streams.says.unrecorded", after.end().getAsLong());
    }
    if (event instanceof StreamEvent stream) {
      var tank = after.tank(stream.stream());
      if (tank.isPresent()) {
        return of(stream, tank.get());
      }
    }
    return waiting();
  }

  private String of(StreamEvent event, Tank tank) {
    var name = Names.of(tank);
    return switch (event) {
      case StreamOpened opened -> words.of("streams.says.opened", name, sides(tank));
      case ChunkPushed pushed -> words.of(pushed.first() ? "streams.says.unshifted" : "streams.says.pushed",
          name,
          readable(tank, pushed.size()), readable(tank, tank.readable().length()), readable(tank, tank
              .readable().highWaterMark()));
      case ChunkRead read -> words.of("streams.says.read", name, readable(tank, read.size()), readable(tank,
          read.length()));
      case ChunkWritten written -> words.of(tank.writable().isFull() ? "streams.says.refused"
          : "streams.says.written", name, writable(tank, written.size()), writable(tank, written.length()),
          writable(tank, tank.writable().highWaterMark()));
      case ChunkTaken taken -> words.of("streams.says.taken", name, writable(tank, taken.size()), writable(
          tank,
          taken.length()));
      case StreamDrained drained -> words.of("streams.says.drained", name);
      case StreamPiped piped -> words.of("streams.says.piped." + piped.end(), name, name(piped.to()));
      case StreamUnpiped unpiped -> words.of("streams.says.unpiped", name, name(unpiped.to()));
      case StreamChanged changed -> changed(changed, tank);
    };
  }

  private String sides(Tank tank) {
    var read = tank.readable().exists();
    return words.of(read && tank.writable().exists() ? "streams.both"
        : read ? "streams.readable"
            : "streams.writable");
  }

  private String readable(Tank tank, long size) {
    return sizes.of(size, tank.readable().objectMode());
  }

  private String writable(Tank tank, long size) {
    return sizes.of(size, tank.writable().objectMode());
  }

  private String name(long stream) {
    return after.tank(stream).map(Names::of).orElse("");
  }

  /** Of several changes the one that matters most. */
  private String changed(StreamChanged changed, Tank now) {
    var name = Names.of(now);
    var then = before.tank(now.stream()).orElse(now);
    if (!now.error().equals(then.error())) {
      return words.of("streams.says.failed", name, now.error());
    }
    if (now.writablePhase() != then.writablePhase() && now.writablePhase() != StreamPhase.NONE) {
      return words.of("streams.says.writable." + now.writablePhase(), name);
    }
    if (now.readablePhase() != then.readablePhase() && now.readablePhase() != StreamPhase.NONE) {
      return words.of("streams.says.readable." + now.readablePhase(), name);
    }
    if (now.flow() != then.flow()) {
      return paused(now).orElseGet(() -> words.of("streams.says." + now.flow(), name));
    }
    if (now.corked() != then.corked()) {
      return words.of(now.corked() > then.corked() ? "streams.says.corked" : "streams.says.uncorked", name);
    }
    if (now.needsDrain() != then.needsDrain()) {
      return words.of(now.needsDrain() ? "streams.says.full" : "streams.says.empty", name);
    }
    return waiting();
  }

  /** A pipe pauses its source when what it leads to is full. */
  private Optional<String> paused(Tank source) {
    return source.flow() != StreamFlow.PAUSED ? Optional.empty()
        : after.pipes().stream().filter(pipe -> pipe.open() && pipe.from() == source.stream()).flatMap(
            pipe -> after.tank(pipe.to()).stream()).filter(Tank::needsDrain).findFirst().map(full -> words.of(
                "streams.says.held", Names.of(source), Names.of(full)));
  }

  private String waiting() {
    return after.tanks().stream().filter(tank -> !tank.isOver()).flatMap(tank -> paused(tank).stream())
        .findFirst().orElseGet(() -> words.of(after.tanks().stream().allMatch(Tank::isOver)
            ? "streams.says.over"
            : "streams.says.open", after.tanks().stream().filter(tank -> !tank.isOver()).count()));
  }

  /** What the end of a pipe's source will do. */
  String end(PipeEnd end) {
    return words.of("streams.end." + end);
  }
}
