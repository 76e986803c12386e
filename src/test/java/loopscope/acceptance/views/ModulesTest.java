package loopscope.acceptance.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.modules.Dependency;
import loopscope.visualizers.model.modules.Finding;
import loopscope.visualizers.model.modules.LoadedModule;
import loopscope.visualizers.model.modules.ModulePhase;
import loopscope.visualizers.model.modules.ModulesModel;
import loopscope.visualizers.model.modules.ModulesState;
import loopscope.visualizers.model.modules.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules of a run, and how they were found, are those of Node's. */
class ModulesTest {
  private static final Path TELLER = Path.of("resources", "tell-modules.cjs").toAbsolutePath();
  /**
   * Programs that change what Node knows of modules, so that it has no more to tell, or put modules into folders whose names are
   * drawn; and those where require meets ES modules, of which Node keeps what it could not load.
   */
  private static final Set<String> OTHERS = Set.of("cache-delete.js", "cache-replace.js", "module-new.js",
      "patched-load.js", "children.js", "extensions-added.js", "symbolic-links.js", "detected-module.js",
      "package-type.js", "require-esm.js", "self-reference.js");

  private Path folder;

  @BeforeEach
  void make(@TempDir Path made) {
    folder = made;
  }

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.all().stream().filter(program -> program.toString().startsWith("modules/"));
  }

  static Stream<ComparisonProgram> commonJs() {
    return programs().filter(program -> program.toString().endsWith(".js") && !OTHERS.contains(program
        .file().getFileName().toString()));
  }

  @ParameterizedTest
  @MethodSource("commonJs")
  void sameModulesAndChildrenAsInNode(ComparisonProgram program) throws IOException, InterruptedException {
    var state = end(Loopscope.run(program).trace());
    var here = new LinkedHashMap<String, List<String>>();
    for (var module : state.modules()) {
      if (isInCache(module)) {
        here.put(module.file(), children(state, module));
      }
    }
    // The order counts too.
    assertThat(List.copyOf(here.entrySet())).isEqualTo(List.copyOf(told(program).entrySet()));
  }

  /** What threw is taken out of the cache, and ES modules are in another. */
  private static boolean isInCache(LoadedModule module) {
    return !module.isCore() && module.phase() == ModulePhase.EVALUATED && module.linked().isEmpty();
  }

  private static List<String> children(ModulesState state, LoadedModule module) {
    var children = new LinkedHashSet<String>();
    for (var each : state.dependencies()) {
      if (each.from() == module.number() && isInCache(state.module(each.to()))) {
        children.add(state.module(each.to()).file());
      }
    }
    return List.copyOf(children);
  }

  private Map<String, List<String>> told(ComparisonProgram program) throws IOException, InterruptedException {
    var told = folder.resolve("told");
    var command = new ArrayList<>(List.of("node", "-r", TELLER.toString(), program.file().toString()));
    command.addAll(program.arguments());
    var builder = new ProcessBuilder(command).directory(program.folder().toFile()).redirectOutput(
        ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().putAll(ComparisonProgram.ENVIRONMENT);
    builder.environment().put("TOLD", told.toString());
    assertThat(builder.start().waitFor(60, TimeUnit.SECONDS)).isTrue();
    var modules = new LinkedHashMap<String, List<String>>();
    for (var line : Files.readAllLines(told)) {
      var files = List.of(line.split("\t"));
      modules.put(files.getFirst(), files.subList(1, files.size()));
    }
    return modules;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void backwardIsTheSameAsForward(ComparisonProgram program) {
    var trace = Loopscope.run(program).trace();
    var forward = new History<>(new ModulesModel(0), trace);
    var states = new HashMap<Integer, ModulesState>();
    for (var seq = -1; seq < trace.size(); seq++) {
      states.put(seq, forward.at(seq));
    }
    var backward = new History<>(new ModulesModel(0), trace);
    for (var seq = trace.size() - 1; seq >= -1; seq--) {
      assertThat(backward.at(seq)).isEqualTo(states.get(seq));
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void timesAddUp(ComparisonProgram program) {
    var state = end(Loopscope.run(program).trace());
    for (var module : state.modules()) {
      module.evaluation().ifPresent(run -> assertThat(run.own()).isBetween(0L, run.took()));
    }
  }

  @Test
  void cyclesAreToldApartFromWhatWasLoadedBefore() {
    assertThat(kinds("modules/cycle.js")).contains(Dependency.Kind.CYCLE);
    assertThat(kinds("modules/esm-cycle.mjs")).contains(Dependency.Kind.CYCLE);
    assertThat(kinds("modules/cache-identity.js")).contains(Dependency.Kind.CACHED).doesNotContain(
        Dependency.Kind.CYCLE);
    assertThat(kinds("modules/esm-live-binding.mjs")).doesNotContain(Dependency.Kind.CYCLE);
  }

  private static List<Dependency.Kind> kinds(String program) {
    return end(Loopscope.run(ComparisonProgram.named(program)).trace()).dependencies().stream().map(
        Dependency::kind).toList();
  }

  /** Each a request, and what is looked at for it by "All together" of Node's documentation, down to what is found. */
  @Test
  void placesAreThoseOfNodesAlgorithm() throws IOException {
    write("plain.js", "");
    write("data.json", "{}");
    write("folder/index.js", "");
    write("both/package.json", "{ \"main\": \"lib\" }");
    write("both/lib.js", "");
    write("both/index.js", "");
    write("lost/package.json", "{ \"main\": \"none\" }");
    write("lost/index.js", "");
    write("node_modules/one/index.js", "");
    write("node_modules/two/package.json", "{ \"exports\": { \"./part\": \"./inner.js\" } }");
    write("node_modules/two/inner.js", "");
    write("node_modules/three.js", "");
    write("node_modules/@some/four/index.js", "");
    var asked = List.of("fs", "node:path", "./plain", "./plain.js", "./data", "./folder", "./both", "./lost",
        "one", "two/part", "three", "@some/four", "./nothing", "nothing");
    var program = write("main.js", String.join("", asked.stream().map(name -> "try { require('" + name
        + "'); } catch {}\n").toList()));

    var searches = searches(Loopscope.run(ComparisonProgram.plain(program)).trace());
    assertThat(looked(searches, "fs")).isEmpty();
    assertThat(looked(searches, "node:path")).isEmpty();
    assertThat(looked(searches, "./plain")).containsExactly("plain -", "plain.js file");
    assertThat(looked(searches, "./plain.js")).containsExactly("plain.js file");
    assertThat(looked(searches, "./data")).containsExactly("data -", "data.js -", "data.json file");
    assertThat(looked(searches, "./folder")).containsExactly("folder folder", "folder.js -", "folder.json -",
        "folder.node -", "folder/package.json -", "folder/index.js file");
    assertThat(looked(searches, "./both")).containsExactly("both folder", "both.js -", "both.json -",
        "both.node -", "both/package.json file", "both/lib -", "both/lib.js file");
    assertThat(looked(searches, "./lost")).containsExactly("lost folder", "lost.js -", "lost.json -",
        "lost.node -", "lost/package.json file", "lost/none -", "lost/none.js -", "lost/none.json -",
        "lost/none.node -", "lost/none/index.js -", "lost/none/index.json -", "lost/none/index.node -",
        "lost/index.js file");
    assertThat(looked(searches, "one")).containsExactly("node_modules folder",
        "node_modules/one/package.json -",
        "node_modules/one folder", "node_modules/one.js -", "node_modules/one.json -",
        "node_modules/one.node -", "node_modules/one/index.js file");
    assertThat(looked(searches, "two/part")).startsWith("node_modules folder",
        "node_modules/two/package.json file").endsWith("node_modules/two/inner.js file");
    assertThat(looked(searches, "three")).contains("node_modules/three -").endsWith(
        "node_modules/three.js file");
    assertThat(looked(searches, "@some/four")).endsWith("node_modules/@some/four/index.js file");
    assertThat(looked(searches, "./nothing")).containsExactly("nothing -", "nothing.js -", "nothing.json -",
        "nothing.node -");
    assertThat(search(searches, "./nothing").finding()).isInstanceOf(Finding.NotFound.class);
    assertThat(looked(searches, "nothing")).contains("node_modules/nothing -", "node_modules/nothing.js -");
    assertThat(search(searches, "nothing").finding()).isInstanceOf(Finding.NotFound.class);
  }

  private Path write(String name, String text) throws IOException {
    var file = folder.toRealPath().resolve("project").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Map<String, Search> searches(TraceLog trace) {
    var history = new History<>(new ModulesModel(0), trace);
    var searches = new HashMap<String, Search>();
    for (var seq = 0; seq < trace.size(); seq++) {
      history.at(seq).last().ifPresent(search -> searches.put(search.request().specifier(), search));
    }
    return searches;
  }

  /** The places, named from the project's folder on; that itself and what is above it is left out. */
  private List<String> looked(Map<String, Search> searches, String specifier) {
    try {
      var project = folder.toRealPath().resolve("project");
      return search(searches, specifier).candidates().stream().filter(candidate -> Path.of(candidate.path())
          .startsWith(project) && !Path.of(candidate.path()).equals(project)).map(candidate -> project
              .relativize(Path.of(candidate.path())) + switch (candidate.found()) {
                case FILE -> " file";
                case FOLDER -> " folder";
                case NOTHING -> " -";
              }).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Search search(Map<String, Search> searches, String specifier) {
    return Objects.requireNonNull(searches.get(specifier), specifier);
  }

  private static ModulesState end(TraceLog trace) {
    return new History<>(new ModulesModel(0), trace).at(trace.size() - 1L);
  }
}
