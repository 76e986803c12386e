package loopscope.acceptance.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.acceptance.programs.Node;
import loopscope.app.run.Sources;
import loopscope.engine.trace.ModuleEvent.ModuleDefined;
import loopscope.engine.trace.ModuleEvent.ModuleFactoryCalled;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.log.TraceLog;
import loopscope.lessons.Sample;
import loopscope.lessons.Samples;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.memory.MemoryHistory;
import loopscope.visualizers.model.modules.LoadedModule;
import loopscope.visualizers.model.modules.ModulePhase;
import loopscope.visualizers.model.modules.ModulesModel;
import loopscope.visualizers.model.modules.ModulesState;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.modules.ModulesScene;
import loopscope.visualizers.scene.modules.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loaders that are programs themselves, of AMD and of bundles: what they say they do is shown as modules that load. */
class LoadersTest {
  private final Path folder;

  LoadersTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  private ComparisonProgram fourWays() throws IOException {
    var sample = Samples.all().stream().filter(each -> each.id().equals("four-ways")).map(Sample::files)
        .findFirst()
        .orElseThrow();
    for (var file : sample) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), Samples.text(file));
    }
    return ComparisonProgram.plain(folder.resolve("four-ways.js"));
  }

  private record Recorded(TraceLog trace, History<ModulesState> history) {

    static Recorded of(ComparisonProgram program) {
      var trace = new TraceLog();
      Loopscope.record(program, RecordingLevel.FULL, trace);
      return new Recorded(trace, new History<>(new ModulesModel(0), trace));
    }

    ModulesState end() {
      return history.at(trace.size() - 1L);
    }

    List<LoadedModule> of(ModuleFormat format) {
      return end().modules().stream().filter(module -> module.format().filter(format::equals).isPresent())
          .toList();
    }

    /** The events of a kind, in order. */
    <T> List<T> all(Class<T> kind) {
      var all = new ArrayList<T>();
      for (var seq = 0; seq < trace.size(); seq++) {
        if (kind.isInstance(trace.get(seq))) {
          all.add(kind.cast(trace.get(seq)));
        }
      }
      return all;
    }

    List<String> said(long seq, Viewport viewport) {
      var picture = ModulesScene.draw(new Moment<>(history.at(seq - 1), trace.get(seq), history.at(seq), 1),
          new Sight(
              new MemoryHistory(trace, 0).read(), Sources::text, Set.of()), viewport, Palette.DARK);
      Pictures.assertInside(picture, viewport);
      var said = new ArrayList<>(Pictures.said(picture));
      said.addAll(Pictures.texts(picture));
      return said;
    }
  }

  @Test
  void theSameProgramPrintsTheSameFourTimes() throws IOException {
    var program = fourWays();
    var expected = Node.run(program);
    assertThat(expected.stdout().lines().filter(line -> line.equals("  Hello, Ada, one of 2"))).hasSize(4);
    assertThat(Loopscope.run(program).outcome()).isEqualTo(expected);
  }

  @Test
  void factoriesAreCalledOnceAllTheyDependOnIsThere() throws IOException {
    var run = Recorded.of(fourWays());
    var amd = run.of(ModuleFormat.AMD);
    assertThat(amd).extracting(LoadedModule::file).containsExactly(file("amd/main.js"), file("amd/greet.js"),
        file(
            "amd/names.js"));
    assertThat(amd).extracting(LoadedModule::phase).containsOnly(ModulePhase.EVALUATED);
    for (var called : run.all(ModuleFactoryCalled.class)) {
      if (!called.file().contains("#")) {
        var before = run.history().at(called.seq() - 1);
        var module = before.of(called.file()).orElseThrow();
        assertThat(module.phase()).isEqualTo(ModulePhase.DEFINED);
        assertThat(before.pending(module.number())).isEmpty();
      }
    }
    var main = run.all(ModuleDefined.class).stream().filter(defined -> defined.file().endsWith("amd/main.js"))
        .findFirst().orElseThrow();
    assertThat(main.dependencies()).containsExactly("./greet", "./names");
    assertThat(run.history().at(run.all(ModuleFactoryCalled.class).stream().filter(called -> called.file()
        .endsWith(
            "amd/names.js")).findFirst().orElseThrow().seq()).pending(amd.getFirst().number())).hasSize(2);
  }

  @Test
  void aBundleHasItsModulesBeforeTheyAreAskedFor() throws IOException {
    var run = Recorded.of(fourWays());
    assertThat(run.of(ModuleFormat.BUNDLED)).extracting(LoadedModule::file).containsExactly(
        file("bundle.js#commonjs/main.js"), file("bundle.js#commonjs/greet.js"), file(
            "bundle.js#commonjs/names.js"));
    var first = run.all(ModuleFactoryCalled.class).getFirst();
    assertThat(run.history().at(first.seq() - 1).modules().stream().filter(module -> module
        .phase() == ModulePhase.DEFINED)).hasSize(3);
    assertThat(run.end().modules()).extracting(LoadedModule::phase).containsOnly(ModulePhase.EVALUATED);
  }

  @Test
  void theWaysAreCompared() throws IOException {
    var run = Recorded.of(fourWays());
    for (var viewport : List.of(new Viewport(1100, 690, 1, Locale.ENGLISH), new Viewport(520, 480, 1.4,
        Locale.ENGLISH),
        new Viewport(1500, 900, 1.6, Locale.ENGLISH))) {
      var said = String.join("\n", run.said(run.trace().size() - 1L, viewport));
      assertThat(said).containsPattern(
          "CommonJS: main.js and what it needs are 3 modules in 3 files; \\d+ paths were looked at")
          .containsPattern("Bundle: bundle.js and what it needs are 4 modules in 1 files; 3 paths")
          .containsPattern("AMD: main.js and what it needs are 3 modules in 3 files; 0 paths")
          .containsPattern("ES modules: main.mjs and what it needs are 3 modules in 3 files");
    }
    var pending = run.all(ModuleDefined.class).stream().filter(defined -> defined.file().endsWith(
        "amd/greet.js"))
        .findFirst().orElseThrow();
    assertThat(run.said(pending.seq() + 1, new Viewport(1100, 690, 1, Locale.ENGLISH))).contains(
        "greet.js, an AMD module", "./names not there yet");
  }

  @Test
  void whateverElseIsPublishedThereRunsNothingAndHarmsNothing() throws IOException {
    var program = ComparisonProgram.plain(Files.writeString(folder.resolve("liar.js"), """
        const { channel } = require('diagnostics_channel');
        const watched = channel('module-loader');
        let looked = 0;
        const counting = { get step() { looked++; return 'call'; }, file: 'x' };
        const proxy = new Proxy({}, { getOwnPropertyDescriptor() { looked++; } });
        for (const message of [undefined, null, 1, 'call', [], {}, counting, proxy, { step: 'toString' },
          { step: 'call' }, { step: 'call', file: 1 }, { step: 'return', file: 'never-called' },
          { step: 'call', file: 'no-end' }, { step: 'call', file: 'no-end-either' },
          { step: 'request', format: 'other', specifier: 'a', from: 'b', file: 'c' },
          { step: 'request', format: 'amd', specifier: 'a', from: 'b', file: 'c' },
          { step: 'define', format: 'amd', file: 'c', by: 'c', dependencies: [1] },
          { step: 'define', format: 'amd', file: 'c', by: 'c', dependencies: proxy },
          { step: 'define', format: 'bundle', file: 'c', by: __filename, dependencies: ['d'] },
          { step: 'define', format: 'amd', file: 'c', by: 'c', dependencies: [] },
          { step: 'return', file: 'no-end', threw: 'yes' }]) {
          watched.publish(message);
        }
        require('path');
        console.log(looked);
        """));
    assertThat(Loopscope.run(program).outcome()).isEqualTo(Node.run(program));
    var run = Recorded.of(program);
    for (var seq = 1L; seq < run.trace().size(); seq++) {
      assertThat(run.history().at(seq).modules()).doesNotContainNull();
    }
    assertThat(run.end().evaluating()).isEmpty();
    assertThat(run.said(run.trace().size() - 1L, new Viewport(1100, 690, 1, Locale.ENGLISH))).isNotEmpty();
  }

  private String file(String name) {
    return folder.resolve("four-ways").resolve(name).toString();
  }
}
