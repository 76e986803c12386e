package loopscope.acceptance.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.app.run.Sources;
import loopscope.engine.trace.ModuleEvent;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.memory.MemoryHistory;
import loopscope.visualizers.model.modules.ModulesModel;
import loopscope.visualizers.model.modules.ModulesState;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.modules.ModulesScene;
import loopscope.visualizers.scene.modules.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a program loads, the picture of it can be read: nothing leaves it, and it says what happened. */
class ModulesPicturesTest {
  private static final Set<Integer> NONE = Set.of();
  private static final List<Viewport> VIEWPORTS = List.of(new Viewport(1100, 690, 1, Locale.ENGLISH),
      new Viewport(
          520, 480, 1, Locale.SIMPLIFIED_CHINESE), new Viewport(1500, 900, 1.6, Locale.SIMPLIFIED_CHINESE),
      new Viewport(640, 600, 2, Locale.ENGLISH));
  private static final int MOMENTS = 60;

  private Path folder;

  @BeforeEach
  void make(@TempDir Path made) {
    folder = made;
  }

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.all().stream().filter(program -> program.toString().startsWith("modules/"));
  }

  /** A run that can be drawn at any moment. */
  private record Drawn(TraceLog trace, History<ModulesState> history, MemoryHistory memory) {

    static Drawn of(ComparisonProgram program) {
      var trace = new TraceLog();
      Loopscope.record(program, RecordingLevel.FULL, trace);
      return new Drawn(trace, new History<>(new ModulesModel(0), trace), new MemoryHistory(trace, 0));
    }

    Picture at(long seq, Viewport viewport, double progress, Set<Integer> unfolded) {
      return ModulesScene.draw(new Moment<>(history.at(seq - 1), trace.get(seq), history.at(seq), progress),
          new Sight(memory.read(), Sources::text, unfolded), viewport, Palette.LIGHT);
    }

    Picture at(long seq) {
      return at(seq, VIEWPORTS.getFirst(), 1, NONE);
    }

    /** The last event of a kind that a text tells of. */
    long last(Class<? extends ModuleEvent> kind, String text) {
      return IntStream.range(0, trace.size()).filter(seq -> kind.isInstance(trace.get(seq)) && trace.get(seq)
          .toString().contains(text)).max().orElseThrow();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void nothingLeavesThePicture(ComparisonProgram program) {
    var drawn = Drawn.of(program);
    var moments = IntStream.range(0, drawn.trace().size()).filter(seq -> drawn.trace().get(
        seq) instanceof ModuleEvent).boxed().toList();
    var stride = Math.max(1, moments.size() / MOMENTS);
    for (var index = 0; index < moments.size(); index += stride) {
      for (var viewport : VIEWPORTS) {
        var picture = drawn.at(moments.get(index), viewport, 0.4, NONE);
        Pictures.assertInside(picture, viewport);
      }
    }
  }

  @Test
  void twoNamesAreOneObjectUntilOneIsAssignedTo() throws IOException {
    var program = write("main.js", """
        exports.one = 1;
        module.exports = { two: 2 };
        exports.three = 3;
        """);
    var drawn = Drawn.of(ComparisonProgram.plain(program));
    var started = IntStream.range(0, drawn.trace().size()).filter(seq -> drawn.trace().get(
        seq) instanceof StatementReached).findFirst().orElseThrow();
    var ended = drawn.last(ModuleEvent.ModuleEvaluationEnded.class, "main.js");
    assertThat(Pictures.texts(drawn.at(started))).contains(
        "exports and module.exports of main.js: two names, one object");
    assertThat(Pictures.texts(drawn.at(ended))).contains(
        "exports and module.exports of main.js: two names, and now two objects", "one: 1", "three: 3",
        "two: 2");
    assertThat(String.join(" ", Pictures.texts(drawn.at(ended)))).contains(
        "Since main.js:2 module.exports stands for");
  }

  @Test
  void cycleTellsWhatWasSeenOfTheOneHalfDone() throws IOException {
    write("a.js", "exports.early = 1;\nrequire('./b');\nexports.late = 2;\n");
    write("b.js", "exports.seen = Object.keys(require('./a'));\n");
    var drawn = Drawn.of(ComparisonProgram.plain(write("main.js", "require('./a');\n")));
    var picture = drawn.at(drawn.last(ModuleEvent.ModuleEvaluationEnded.class, "b.js") - 1);
    assertThat(Pictures.texts(picture)).contains(
        "A cycle: b.js got what a.js had exported so far: { early }");
    assertThat(Pictures.said(picture)).contains("module 2, a.js: half done, waits for b.js",
        "b.js:1 got './a' half done");
  }

  @Test
  void importsAreLiveAndHaveADeadZone() throws IOException {
    write("counter.mjs",
        "import { early } from './main.mjs';\nexport let n = 0;\nexport const inc = () => n++;\nexport const peek = () => early;\n");
    var drawn = Drawn.of(ComparisonProgram.plain(write("main.mjs", """
        import { n, inc } from './counter.mjs';
        export const early = 1;
        inc();
        inc();
        """)));
    var inside = drawn.last(ModuleEvent.ModuleEvaluationEnded.class, "counter.mjs") - 1;
    assertThat(Pictures.said(drawn.at(inside))).contains("early no value yet: reading it throws");
    assertThat(Pictures.said(drawn.at(drawn.last(ModuleEvent.ModuleEvaluationEnded.class, "main.mjs"))))
        .contains(
            "n 2");
  }

  @Test
  void manyModulesAreFoldedAndCounted() throws IOException {
    var main = new StringBuilder();
    for (var each = 0; each < 12; each++) {
      main.append("require('p").append(each).append("');\n");
      var parts = new StringBuilder();
      for (var part = 0; part < 12; part++) {
        write("node_modules/p" + each + "/x" + part + ".js", "");
        parts.append("require('./x").append(part).append("');\n");
      }
      write("node_modules/p" + each + "/index.js", parts.toString());
    }
    var drawn = Drawn.of(ComparisonProgram.plain(write("main.js", main.toString())));
    var last = drawn.trace().size() - 1L;
    assertThat(counted(drawn.at(last))).isEqualTo(1 + 12 * 13);
    assertThat(drawn.at(last).height()).isEqualTo(690);
    var unfolded = drawn.at(last, VIEWPORTS.getFirst(), 1, IntStream.rangeClosed(0, 200).boxed().collect(
        Collectors.toSet()));
    assertThat(counted(unfolded)).isEqualTo(1 + 12 * 13);
    assertThat(unfolded.height()).isGreaterThan(690);
  }

  /** The modules that are shown, and those that are said to be folded away. */
  private static int counted(Picture picture) {
    return Pictures.said(picture).stream().mapToInt(spoken -> {
      var more = Pattern.compile("\\+ (\\d+) more modules").matcher(spoken);
      return more.matches() ? Integer.parseInt(more.group(1)) : spoken.startsWith("module ") ? 1 : 0;
    }).sum() + Pictures.texts(picture).stream().mapToInt(text -> {
      var hidden = Pattern.compile("\\+ (\\d+) · .*").matcher(text);
      return hidden.matches() ? Integer.parseInt(hidden.group(1)) : 0;
    }).sum();
  }

  private Path write(String name, String text) throws IOException {
    var file = folder.toRealPath().resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
