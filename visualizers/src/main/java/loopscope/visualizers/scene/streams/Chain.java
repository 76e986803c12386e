package loopscope.visualizers.scene.streams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.visualizers.model.streams.Pipe;
import loopscope.visualizers.model.streams.StreamsState;
import loopscope.visualizers.model.streams.Tank;

/** Streams in the order in which what they carry goes through them. */
record Chain(List<Tank> tanks) {
  /** Of those that are over only so many of the newest are looked at. */
  private static final int MOST_OVER = 256;

  /** Whether nothing will happen in it any more. */
  boolean isOver() {
    return tanks.stream().allMatch(Tank::isOver);
  }

  /** The streams that can be drawn, each in one chain: those that pipes lead through, and those that stand alone. */
  static List<Chain> of(StreamsState state) {
    var tanks = new LinkedHashMap<Long, Tank>();
    for (var index = 0; index < state.tanks().size(); index++) {
      var tank = state.tanks().get(index);
      if (index >= state.tanks().size() - MOST_OVER || !tank.isOver()) {
        tanks.put(tank.stream(), tank);
      }
    }
    return new Chains(tanks, state.pipes()).all();
  }

  /** Finds the chains. */
  private static final class Chains {
    private final Map<Long, Tank> tanks;
    private final Map<Long, List<Pipe>> from = new HashMap<>();
    private final Set<Long> targets = new HashSet<>();
    private final Set<Long> placed = new HashSet<>();
    private final List<Chain> chains = new ArrayList<>();

    Chains(Map<Long, Tank> tanks, List<Pipe> pipes) {
      this.tanks = tanks;
      for (var pipe : pipes) {
        if (tanks.containsKey(pipe.from()) && tanks.containsKey(pipe.to())) {
          from.computeIfAbsent(pipe.from(), unknown -> new ArrayList<>()).add(pipe);
          targets.add(pipe.to());
        }
      }
    }

    List<Chain> all() {
      tanks.values().stream().filter(tank -> !targets.contains(tank.stream())).forEach(this::follow);
      // Where pipes lead in a circle none of it is the first.
      tanks.values().forEach(this::follow);
      return chains;
    }

    /** What a stream is piped to beside the first stands in chains of its own. */
    private void follow(Tank first) {
      var chain = new ArrayList<Tank>();
      var others = new ArrayList<Tank>();
      for (var tank = first; tank != null && placed.add(tank.stream());) {
        chain.add(tank);
        var next = next(tank);
        others.addAll(next.subList(Math.min(1, next.size()), next.size()));
        tank = next.isEmpty() ? null : next.getFirst();
      }
      if (!chain.isEmpty()) {
        chains.add(new Chain(chain));
      }
      others.forEach(this::follow);
    }

    /** What it is piped to, what it still is before what it no longer is. */
    private List<Tank> next(Tank tank) {
      return from.getOrDefault(tank.stream(), List.of()).stream().filter(pipe -> !placed.contains(pipe.to()))
          .sorted(
              Comparator.comparing(pipe -> !pipe.open())).map(Pipe::to).distinct().map(tanks::get).toList();
    }
  }
}
