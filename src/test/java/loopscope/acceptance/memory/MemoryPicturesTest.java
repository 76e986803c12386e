package loopscope.acceptance.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.MemoryHistory;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape.Group;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.memory.Graph;
import loopscope.visualizers.scene.memory.Marks;
import loopscope.visualizers.scene.memory.MemoryScene;
import loopscope.visualizers.scene.memory.Places;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a program does, the picture of its memory is calm: boxes never overlap, and none jumps while it is seen. */
class MemoryPicturesTest {
  private static final Viewport VIEWPORT = new Viewport(800, 600, 1, Locale.ENGLISH);
  private static final List<String> FOLDERS = List.of("language/", "loop/");
  /** A long run is looked at in so many of its statements. */
  private static final int MOMENTS = 300;

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.chosen().stream().filter(program -> FOLDERS.stream().anyMatch(folder -> program
        .toString().startsWith(folder)));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void objectsStayWhereTheyAre(ComparisonProgram program) {
    var log = new TraceLog();
    Loopscope.record(program, RecordingLevel.FULL, log);
    var memory = new MemoryHistory(log, 0).read();
    var moments = moments(log);
    assertThat(moments).isNotEmpty();

    var places = Places.NONE;
    Map<Meaning, Bounds> before = Map.of();
    for (var there = 0; there < moments.size(); there++) {
      var graph = graph(memory, moments.get(there));
      places = places.settle(graph);
      var objects = objects(MemoryScene.draw(graph, places, VIEWPORT, Palette.LIGHT));
      assertNoneOverlaps(objects);
      assertNoneJumped(before, objects);
      before = objects;
    }
    for (var back : moments.reversed()) {
      var graph = graph(memory, back);
      places = places.settle(graph);
      assertNoneOverlaps(objects(MemoryScene.draw(graph, places, VIEWPORT, Palette.LIGHT)));
    }
  }

  private static Graph graph(Memory memory, long seq) {
    return Graph.of(memory, seq, memory.stepBefore(seq), Marks.NONE, Locale.ENGLISH);
  }

  private static List<Long> moments(TraceLog log) {
    var all = log.range(0, log.size()).stream().filter(event -> event.isolate() == 0).filter(
        StatementReached.class::isInstance).map(event -> event.seq()).toList();
    var stride = Math.max(1, all.size() / MOMENTS);
    return IntStream.range(0, all.size()).filter(index -> index % stride == 0).mapToObj(all::get).toList();
  }

  /** The boxes right of the calls, by what they say: two that say the same are not told apart, and left out. */
  private static Map<Meaning, Bounds> objects(Picture picture) {
    var boxes = new HashMap<Meaning, Bounds>();
    var twice = new ArrayList<Meaning>();
    picture.shapes().stream().filter(Group.class::isInstance).map(Group.class::cast).filter(box -> box
        .bounds()
        .x() > 300).forEach(box -> {
          if (boxes.put(box.meaning(), box.bounds()) != null) {
            twice.add(box.meaning());
          }
        });
    boxes.keySet().removeAll(twice);
    return boxes;
  }

  private static void assertNoneOverlaps(Map<Meaning, Bounds> objects) {
    var all = List.copyOf(objects.values());
    for (var one = 0; one < all.size(); one++) {
      for (var other = one + 1; other < all.size(); other++) {
        assertThat(overlap(all.get(one), all.get(other))).as("%s and %s overlap", all.get(one), all.get(
            other))
            .isFalse();
      }
    }
  }

  private static boolean overlap(Bounds one, Bounds other) {
    return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one
        .bottom();
  }

  private static void assertNoneJumped(Map<Meaning, Bounds> before, Map<Meaning, Bounds> after) {
    before.forEach((meaning, old) -> {
      var now = after.get(meaning);
      if (now != null) {
        assertThat(now).as("%s jumped", meaning.hover()).isEqualTo(old);
      }
    });
  }
}
