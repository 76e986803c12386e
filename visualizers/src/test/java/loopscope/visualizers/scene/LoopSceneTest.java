package loopscope.visualizers.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.Samples;
import loopscope.visualizers.TraceBuilder;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape.Group;
import loopscope.visualizers.picture.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoopSceneTest {
  private static final Viewport USUAL = new Viewport(686, 650, 1, Locale.ENGLISH);

  private static Moment<LoopState> moment(TraceLog log, long seq, double progress) {
    var history = new History<>(new LoopModel(0), log);
    return new Moment<>(history.at(seq - 1), log.get(seq), history.at(seq), progress);
  }

  private static Picture draw(TraceLog log, long seq, double progress, Viewport viewport) {
    return new LoopScene().draw(moment(log, seq, progress), viewport, Palette.LIGHT);
  }

  private static Bounds token(Picture picture, String spoken) {
    return picture.meaningful().filter(group -> group.meaning().spoken().startsWith(spoken)).findFirst()
        .map(Group::bounds).orElseThrow();
  }

  static Stream<Viewport> viewports() {
    return Stream.of(new Viewport(480, 360, 1, Locale.ENGLISH), new Viewport(480, 360, 2.5, Locale.ENGLISH),
        new Viewport(560, 520, 1.25, Locale.SIMPLIFIED_CHINESE), USUAL,
        new Viewport(686, 650, 2, Locale.SIMPLIFIED_CHINESE), new Viewport(1920, 1080, 1, Locale.ENGLISH),
        new Viewport(1920, 1080, 2.5, Locale.SIMPLIFIED_CHINESE), new Viewport(300, 900, 1, Locale.ENGLISH),
        new Viewport(1400, 340, 1, Locale.SIMPLIFIED_CHINESE));
  }

  @ParameterizedTest
  @MethodSource("viewports")
  void nothingLeavesThePicture(Viewport viewport) {
    var edge = new Bounds(-1, -1, viewport.width() + 2, viewport.height() + 2);
    for (var log : List.of(Samples.oneOfEach().log(), Samples.crowded(1_000).log())) {
      IntStream.of(0, 7, 12, log.size() - 1).mapToObj(seq -> draw(log, seq, 1, viewport)).forEach(
          picture -> assertThat(Shapes.all(picture)).allSatisfy(
              shape -> assertThat(edge.contains(Shapes.bounds(shape))).as("%s", shape).isTrue()));
    }
  }

  @ParameterizedTest
  @MethodSource("viewports")
  void noWordsLieOnOthers(Viewport viewport) {
    for (var log : List.of(Samples.oneOfEach().log(), Samples.crowded(1_000).log())) {
      IntStream.of(0, 7, 12, log.size() - 1).mapToObj(seq -> draw(log, seq, 1, viewport)).forEach(
          picture -> assertThat(overlaps(picture)).isEmpty());
    }
  }

  static List<String> overlaps(Picture picture) {
    var found = new ArrayList<String>();
    var texts = Shapes.texts(picture);
    for (var i = 0; i < texts.size(); i++) {
      for (var j = 0; j < i; j++) {
        var a = Shapes.bounds(texts.get(i));
        var b = Shapes.bounds(texts.get(j));
        var wide = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        var high = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        if (wide > 1 && high > 1) {
          found.add(texts.get(i).text() + " / " + texts.get(j).text());
        }
      }
    }
    return found;
  }

  @Test
  void whatDoesNotFitIsCounted() {
    var log = Samples.crowded(1_000).log();
    var words = Shapes.words(draw(log, log.size() - 1, 1, USUAL));

    assertThat(words).contains("+ 997 more", "+ 998 more").filteredOn(word -> word.startsWith("+ ")).hasSize(
        6);
  }

  @Test
  void aQueuedTokenTravelsFromTheFrameThatScheduledIt() {
    var log = Samples.oneOfEach().log();
    var main = token(draw(log, 1, 1, USUAL), "main.js");
    var start = token(draw(log, 6, 0, USUAL), "tick tick");
    var middle = token(draw(log, 6, 0.3, USUAL), "tick tick");
    var end = token(draw(log, 6, 1, USUAL), "tick tick");

    assertThat(start).isEqualTo(main);
    assertThat(end.y()).isLessThan(main.y());
    assertThat(middle.x()).isStrictlyBetween(start.x(), end.x());
  }

  @Test
  void aStartingCallbackTravelsFromItsQueueToTheStack() {
    var log = Samples.oneOfEach().log();
    var waiting = token(draw(log, 10, 1, USUAL), "tick tick");
    var start = token(draw(log, 11, 0, USUAL), "tick tick");
    var end = token(draw(log, 11, 1, USUAL), "tick tick");

    assertThat(start).isEqualTo(waiting);
    assertThat(end.x()).isLessThan(waiting.x());
  }

  @Test
  void whatDidNotHappenDoesNotMove() {
    var log = Samples.oneOfEach().log();
    var printed = 8;

    assertThat(draw(log, printed, 0, USUAL)).isEqualTo(draw(log, printed, 1, USUAL));
  }

  @Test
  void saysWhyATickRunsNow() {
    var words = String.join(" ", Shapes.words(draw(Samples.oneOfEach().log(), 11, 1, USUAL)));

    assertThat(words).contains("Why does tick run now?",
        "main.js:12 queued it at 0.6 ms; main.js returned at 0.9 ms, so the checkpoint empties the tick queue "
            + "before any promise.");
  }

  @Test
  void everyMomentHasItsSentenceInBothLanguages() {
    var log = Samples.oneOfEach().log();
    for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      for (var seq = 0; seq < log.size(); seq++) {
        var viewport = new Viewport(686, 650, 1, locale);
        assertThat(Shapes.words(draw(log, seq, 1, viewport))).as("event %d", seq)
            .noneMatch(word -> word.contains("{"));
      }
    }
  }

  @Test
  void beforeTheFirstEventEveryPlaceSaysWhatWouldStandThere() {
    var nothing = new LoopModel(0).initial();
    var picture = new LoopScene().draw(new Moment<>(nothing, null, nothing, 1), USUAL, Palette.DARK);

    assertThat(Shapes.words(picture)).contains("empty: process.nextTick(f) puts f here",
        "none: setTimeout(f, ms) puts f here", "no run yet");
  }

  @Test
  void betweenTheMainFileAndTheLoopTheMainFileIsNotYetToCome() {
    var trace = new TraceBuilder().start().module("main.js").endModule("main.js").log();

    assertThat(String.join(" ", Shapes.words(draw(trace, 0, 1, USUAL)))).contains("is about to evaluate");
    assertThat(String.join(" ", Shapes.words(draw(trace, trace.size() - 1, 1, USUAL))))
        .contains("has been evaluated");
  }

  @Test
  void tokensAreSpokenAndKnowTheirSource() {
    var picture = draw(Samples.oneOfEach().log(), 9, 1, USUAL);
    var tick = picture.meaningful().filter(group -> group.meaning().spoken().startsWith("tick tick"))
        .findFirst().orElseThrow().meaning();

    assertThat(tick.spoken()).isEqualTo("tick tick of main.js:12, has waited 0.3 ms");
    assertThat(tick.hover()).isEqualTo("tick tick: scheduled by main.js:12 at 0.6 ms");
    assertThat(tick.seq()).isEqualTo(6);
    assertThat(tick.source()).isNotNull().extracting(source -> source.startLine()).isEqualTo(12);
  }
}
