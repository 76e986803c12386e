package loopscope.acceptance.bundler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.acceptance.programs.Node;
import loopscope.app.bundler.Bundler;
import loopscope.lessons.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle does what the program does that it was made of: in Node, and here. */
class BundlerTest {
  private static Bundler bundler;
  private final Path folder;

  BundlerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void unpack() throws IOException {
    bundler = Bundler.unpack();
  }

  @AfterAll
  static void delete() {
    bundler.close();
  }

  /** What the bundler made: a program, and the lines of its table. */
  private record Bundle(ComparisonProgram program, List<String> table) {}

  private Bundle bundle(Path program) {
    var out = folder.resolve("bundle.js");
    var made = Loopscope.run(new ComparisonProgram(bundler.program(), List.of(program.toString(), out
        .toString()),
        new byte[0], List.of())).outcome();
    assertThat(made.exitCode()).as(made.stdout()).isZero();
    return new Bundle(ComparisonProgram.plain(out), made.stdout().lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cache-identity", "cycle", "cycle-replaced-exports", "exports-and-module-exports",
      "exports-kinds", "extension-order", "json-syntax-error", "node-modules", "package-changes",
      "package-main",
      "require-json", "require-relative", "strict-mode", "this-and-scope", "wrapper"})
  void bundlesDoTheSame(String name) {
    var program = ComparisonProgram.named("modules/" + name + ".js");
    var bundle = bundle(program.file()).program();
    var expected = Node.run(program);
    assertThat(Node.run(bundle)).isEqualTo(expected);
    assertThat(Loopscope.run(bundle).outcome()).isEqualTo(expected);
  }

  @Test
  void theTableNamesEachModuleOnceAndWhatItRequires() throws IOException {
    Files.writeString(folder.resolve("main.js"),
        "console.log(require('./a') + require('./b'), require('path').sep);\n");
    Files.writeString(folder.resolve("a.js"), "module.exports = require('./b') + 1;\n");
    Files.writeString(folder.resolve("b.json"), "40\n");
    var bundle = bundle(folder.resolve("main.js"));
    assertThat(bundle.table()).containsExactly("  1  main.js  67 bytes  requires ./a -> 2, ./b -> 3",
        "  2  a.js  37 bytes  requires ./b -> 3", "  3  b.json  3 bytes");
    assertThat(Loopscope.run(bundle.program()).outcome().stdout()).isEqualTo("81 /\n");
  }

  @Test
  void theBundleAmongTheSamplesIsWhatIsMade() throws IOException {
    for (var file : List.of("main.js", "greet.js", "names.js")) {
      Files.createDirectories(folder.resolve("commonjs"));
      Files.writeString(folder.resolve("commonjs").resolve(file), Samples.text("four-ways/commonjs/" + file));
    }
    bundle(folder.resolve("commonjs/main.js"));
    assertThat(folder.resolve("bundle.js")).hasContent(Samples.text("four-ways/bundle.js"));
  }

  @Test
  void whatCannotBeBundledIsTold() throws IOException {
    Files.writeString(folder.resolve("main.js"), "import './other.js';\n");
    var out = folder.resolve("bundle.js");
    var made = Loopscope.run(new ComparisonProgram(bundler.program(), List.of(folder.resolve("main.js")
        .toString(), out
            .toString()), new byte[0], List.of()));
    assertThat(made.outcome().exitCode()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }
}
