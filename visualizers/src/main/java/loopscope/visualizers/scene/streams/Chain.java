package loopscope.visualizers.scene.streams;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loopscope.visualizers.model.streams.Pipe;
import loopscope.visualizers.model.streams.StreamsState;
import loopscope.visualizers.model.streams.Tank;

/** Streams in the order in which what they carry goes through them. */
record Chain(List<Tank> tanks) {

  /** Whether nothing will happen in it any more. */
  boolean isOver() {
    return tanks.stream().allMatch(Tank::isOver);
  }

  /** All streams, each in one chain: those that pipes lead through, and those that stand alone. */
  static List<Chain> of(StreamsState state) {
    var chains = new ArrayList<Chain>();
    var placed = new HashSet<Long>();
    for (var tank : state.tanks()) {
      if (state.pipes().stream().noneMatch(pipe -> pipe.to() == tank.stream())) {
        follow(state, tank, placed, chains);
      }
    }
    // Where pipes lead in a circle none of it is the first.
    state.tanks().forEach(tank -> follow(state, tank, placed, chains));
    return chains;
  }

  /** What a stream is piped to beside the first stands in chains of its own. */
  private static void follow(StreamsState state, Tank first, Set<Long> placed, List<Chain> chains) {
    var chain = new ArrayList<Tank>();
    var others = new ArrayList<Tank>();
    for (var tank = first; tank != null && placed.add(tank.stream());) {
      chain.add(tank);
      var next = next(state, tank, placed);
      others.addAll(next.subList(Math.min(1, next.size()), next.size()));
      tank = next.isEmpty() ? null : next.getFirst();
    }
    if (!chain.isEmpty()) {
      chains.add(new Chain(chain));
    }
    others.forEach(other -> follow(state, other, placed, chains));
  }

  /** What it is piped to, what it still is before what it no longer is. */
  private static List<Tank> next(StreamsState state, Tank tank, Set<Long> placed) {
    return state.pipes().stream().filter(pipe -> pipe.from() == tank.stream() && !placed.contains(pipe.to()))
        .sorted((one, other) -> Boolean.compare(other.open(), one.open())).map(Pipe::to).distinct().flatMap(
            to -> state.tank(to).stream()).toList();
  }
}
