package loopscope.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Node;
import loopscope.acceptance.programs.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher starts Loopscope from anywhere, and {@code run} stands in for {@code node}. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path scratch;
  @SuppressWarnings("NullAway.Init")
  private Launcher launcher;

  @BeforeEach
  void findLauncher() {
    launcher = Launcher.of(scratch);
  }

  @Test
  void helpNamesTheCommands() throws Exception {
    var help = launcher.run("--help");

    assertThat(help.stdout()).contains("run", "trace", "shot", "--version");
    assertThat(help.exitCode()).isZero();
  }

  @Test
  void versionIsOneLine() throws Exception {
    launcher.run("--version");

    var version = launcher.run("--version");

    assertThat(version.stdout()).matches("Loopscope \\d+\\.\\d+\\.\\d+\\R");
    assertThat(version.stderr()).isEmpty();
    assertThat(version.exitCode()).isZero();
  }

  /** What was prepared is there, but not which JDK it is for: then another may be the first that is found. */
  @Test
  void startThatWasInterruptedIsMadeGood() throws Exception {
    launcher.run("--version");
    var jdk = launcher.script().resolveSibling(Path.of("app", "target", "loopscope", "jdk"));
    Files.delete(jdk);

    var version = launcher.run("--version");

    assertThat(version.stdout()).startsWith("Loopscope ");
    assertThat(jdk).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"loop/famous-six.js", "loop/famous-six-module.mjs", "process/stdin-lines.js",
      "errors/exit-in-microtask.js", "errors/module-throws.mjs"})
  void runPrintsAndExitsAsNode(String name) throws Exception {
    var program = ComparisonProgram.named(name);
    var arguments = new ArrayList<>(List.of("run", program.file().toString()));
    arguments.addAll(program.arguments());

    var ended = launcher.run(program.stdin(), arguments);

    assertThat(new Outcome(ended.stdout(), ended.exitCode())).isEqualTo(Node.run(program));
  }

  /** That it is compiled shows in the time alone; that it is possible, in a virtual machine that starts and says nothing. */
  @Test
  void runsWithTheCompiler() throws Exception {
    var program = ComparisonProgram.named("loop/famous-six.js");

    var ended = launcher.run("run", "--jit", program.file().toString());

    assertThat(new Outcome(ended.stdout(), ended.exitCode())).isEqualTo(Node.run(program));
    assertThat(ended.stderr()).isEmpty();
  }

  @Test
  void sandboxSaysWhatItRefusedAndHowToAllowIt() throws Exception {
    Files.writeString(scratch.resolve("peek.js"),
        "try { require('fs').readdirSync('/etc') } catch (e) { console.log(e.code, process.argv[2]) }");

    var ended = launcher.run("run", "--sandbox", "peek.js", "--flag");

    assertThat(ended.stdout()).isEqualTo("EACCES --flag\n");
    assertThat(ended.stderr()).containsOnlyOnce("--allow-folder");
  }

  @Test
  void programIsFoundFromWhereOneStands() throws Exception {
    Files.writeString(scratch.resolve("my program.js"), "console.log(process.argv.slice(2), process.cwd())");

    var ended = launcher.run("run", "my program.js", "a b", "--flag");

    assertThat(ended.stdout()).isEqualTo("[ 'a b', '--flag' ] %s%n".formatted(scratch.toRealPath()));
  }

  @Test
  void programsStartThemselvesAgain() throws Exception {
    Files.writeString(scratch.resolve("again.js"), """
        const { execFileSync } = require('child_process');
        const run = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
        if (process.argv[2] === 'again') {
          console.log('started again');
        } else {
          console.log(run(__filename, 'again'), run('-p', '1 + 1'), run('-v') === process.version);
          console.log(run('--max-http-header-size=1024', '-p', 'http.maxHeaderSize'));
        }
        """);

    var ended = launcher.run("run", "again.js");

    assertThat(ended.stdout()).isEqualTo("started again 2 true%n1024%n".formatted());
  }

  @Test
  void aMissingProgramIsToldAsRequireTellsIt() throws Exception {
    for (var name : List.of("nowhere.js", "nowhere.mjs", "nowhere")) {
      var ended = launcher.run("run", name);

      assertThat(ended.exitCode()).isEqualTo(1);
      assertThat(ended.stderr()).contains("Error: Cannot find module '" + scratch.toRealPath().resolve(name)
          + "'",
          "code: 'MODULE_NOT_FOUND'");
    }
  }

  @Test
  void startsThroughALink() throws Exception {
    var link = Files.createSymbolicLink(scratch.resolve("a link"), launcher.script());

    assertThat(launcher.through(link).run("--version").stdout()).startsWith("Loopscope ");
  }

  @Test
  void signalsReachTheProgram() throws Exception {
    var program = Files.writeString(scratch.resolve("wait.js"),
        "console.log('ready'); setInterval(() => {}, 1e6)");
    var process = launcher.start("run", program.toString());
    assertThat(process.inputReader().readLine()).isEqualTo("ready");

    process.destroy();

    assertThat(process.waitFor()).isEqualTo(128 + 15);
  }

  @Test
  void traceIsKeptWhenNobodyReadsThePrintedLinesAnyMore() throws Exception {
    var program = Files.writeString(scratch.resolve("prints.js"),
        "setInterval(() => console.log('line'), 1)");
    var trace = scratch.resolve("prints.jsonl");
    var process = launcher.start("trace", program.toString(), "-o", trace.toString());
    var printed = process.inputReader();
    assertThat(printed.readLine()).isEqualTo("line");

    printed.close();

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(Files.readAllLines(trace)).hasSizeGreaterThan(2).last().asString().endsWith("}");
  }

  @Test
  void missingFileIsReportedAsNodeDoes() throws Exception {
    var ended = launcher.run("run", "no-such-file.js");

    assertThat(ended.stderr()).contains("Cannot find module", "no-such-file.js").doesNotContain(
        "at loopscope.");
    assertThat(ended.exitCode()).isEqualTo(1);
  }

  @Test
  void missingJdkIsNamed() throws Exception {
    var ended = launcher.with("LOOPSCOPE_JAVA_HOME", scratch.toString()).run("--version");

    assertThat(ended.stderr()).isEqualTo(
        "loopscope: LOOPSCOPE_JAVA_HOME is %s, and that is no JDK 25.%n".formatted(scratch));
    assertThat(ended.exitCode()).isEqualTo(1);
  }

  @Test
  void withoutDisplayTheCommandsThatNeedNoneAreNamed() throws IOException, InterruptedException {
    var ended = launcher.run();

    assertThat(ended.stderr()).contains("no display", "loopscope run FILE", "loopscope shot");
    assertThat(ended.stdout()).isEmpty();
    assertThat(ended.exitCode()).isNotZero();
  }

  @Test
  void aDisplayThatDoesNotAnswerIsSaidInOneSentence() throws IOException, InterruptedException {
    var ended = launcher.with("DISPLAY", ":999").run();

    assertThat(ended.stderr()).contains("cannot open a window here", "loopscope run FILE").doesNotContain(
        "\tat ");
    assertThat(ended.stdout()).isEmpty();
    assertThat(ended.exitCode()).isNotZero();
  }
}
