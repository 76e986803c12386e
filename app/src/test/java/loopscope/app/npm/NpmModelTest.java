package loopscope.app.npm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import loopscope.app.i18n.Message;
import loopscope.app.installed.SearchPath;
import loopscope.app.npm.NpmLine.Printed;
import loopscope.app.npm.NpmLine.Said;
import loopscope.app.npm.NpmLine.Typed;
import loopscope.app.settings.Allowance;
import loopscope.app.settings.Allowances;
import loopscope.engine.trace.OutputStreamKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The panel without its window; an npm of our own says what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class NpmModelTest {
  private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final Allowances allowances = new Allowances();
  private int refreshed;

  @TempDir
  Path folder = Path.of("");

  @Test
  void argumentsGoToNpmAsTheyWereTypedInTheProjectFolder() throws IOException, InterruptedException {
    var model = allowed("for a; do echo \"<$a>\"; done; pwd; echo oh >&2; exit 3");
    model.enter("install 'a b' $HOME");
    awaitWaiting(model);
    assertThat(model.lines().all()).containsExactlyInAnyOrder(new Typed("npm install 'a b' $HOME"), out(
        "<install>"), out("<a b>"), out("<$HOME>"), out(folder.toRealPath().toString()), new Printed(
            OutputStreamKind.STDERR, "oh"), new Said(Message.of("npm.ended", 3), true));
    assertThat(refreshed).isEqualTo(1);
  }

  @Test
  void nothingRunsBeforeItIsAllowedForTheProject() throws IOException, InterruptedException {
    npm("echo ran");
    var model = model(Optional.of(folder));
    model.enter("install");
    assertThat(model.stateProperty().get()).isEqualTo(new NpmState.Asks(folder));
    model.allow();
    assertThat(allowances.has(folder, new Allowance.Npm())).isTrue();
    awaitWaiting(model);
    assertThat(model.lines().all()).contains(out("ran"));
  }

  @Test
  void whatIsTypedWhileItRunsIsItsInput() throws IOException, InterruptedException {
    var model = allowed("printf 'name: '; read name; echo \"it is $name\"");
    model.enter("init");
    awaitScreen(() -> model.lines().all().contains(out("name: ")));
    model.enter("demo");
    awaitWaiting(model);
    assertThat(model.lines().all()).containsExactly(new Typed("npm init"), out("name: "), new Typed("demo"),
        out("it is demo"), new Said(Message.of("npm.ended", 0), false));
  }

  @Test
  void whatIsTypedBeforeItHasBegunIsItsInputToo() throws IOException, InterruptedException {
    var model = allowed("read name; echo \"it is $name\"");
    model.enter("init");
    model.enter("demo");
    awaitWaiting(model);
    assertThat(model.lines().all()).contains(out("it is demo"));
  }

  @Test
  void endlessScriptIsStoppedWithWhatItStarted() throws IOException, InterruptedException {
    var model = allowed("echo begin; sleep 1000");
    model.enter("start");
    awaitScreen(() -> model.lines().all().contains(out("begin")));
    model.stop();
    awaitWaiting(model);
    assertThat(model.lines().all()).last().isEqualTo(new Said(Message.of("npm.stopped"), false));
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    assertRefused(model(Optional.of(folder)), "install", "npm.missing");
    npm("exit 1");
    assertRefused(model(Optional.empty()), "install", "npm.no-folder");
    assertRefused(model(Optional.of(folder)), "install 'x", "npm.open-quote");
  }

  @Test
  void coloursAndOverwrittenTextAreLeftOut() {
    assertThat(out("\u001B[32madded\u001B[39m 1 package\r").shown()).isEqualTo("added 1 package");
    assertThat(out("50 %\r100 %").shown()).isEqualTo("100 %");
    assertThat(out("").shown()).isEmpty();
  }

  @Test
  void linesTypedBeforeComeBack() {
    var history = new TypedHistory();
    assertThat(history.older("x")).isEqualTo("x");
    history.add("one");
    history.add("two");
    assertThat(history.older("")).isEqualTo("two");
    assertThat(history.older("two")).isEqualTo("one");
    assertThat(history.older("one")).isEqualTo("one");
    assertThat(history.newer()).isEqualTo("two");
    assertThat(history.newer()).isEmpty();
  }

  private static void assertRefused(NpmModel model, String line, String key) {
    model.enter(line);
    assertThat(model.lines().all()).containsExactly(new Said(Message.of(key), true));
  }

  private NpmModel allowed(String script) throws IOException {
    npm(script);
    allowances.allow(folder, new Allowance.Npm());
    return model(Optional.of(folder));
  }

  private NpmModel model(Optional<Path> project) {
    return new NpmModel(allowances, new SearchPath(List.of(folder)), () -> project, screen::add,
        () -> refreshed++);
  }

  private void npm(String script) throws IOException {
    var npm = Files.writeString(folder.resolve("npm"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(npm, PosixFilePermissions.fromString("rwx------"));
  }

  private static Printed out(String text) {
    return new Printed(OutputStreamKind.STDOUT, text);
  }

  private void awaitWaiting(NpmModel model) throws InterruptedException {
    awaitScreen(() -> model.stateProperty().get().equals(new NpmState.Waits()));
  }

  private void awaitScreen(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      var task = screen.poll(60, TimeUnit.SECONDS);
      assertThat(task).as("something happens").isNotNull();
      task.run();
    }
  }
}
