package loopscope.app.npm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopscope.app.i18n.Message;
import loopscope.app.installed.InstalledNpm;
import loopscope.app.installed.InstalledProgram;
import loopscope.app.installed.ProgramListener;
import loopscope.app.installed.SearchPath;
import loopscope.app.settings.Allowance;
import loopscope.app.settings.Allowances;
import loopscope.engine.client.UserEnvironment;
import loopscope.engine.trace.OutputStreamKind;

/** Runs npm in the project folder: asks once a project, and keeps what was typed and printed. Needs no window. */
public final class NpmModel {
  private final Allowances allowances;
  private final SearchPath path;
  private final Supplier<Optional<Path>> project;
  private final Executor screen;
  private final Runnable filesChanged;
  private final NpmLines lines = new NpmLines();
  private final ReadOnlyObjectWrapper<NpmState> state = new ReadOnlyObjectWrapper<>(this, "state",
      new NpmState.Waits());
  private Optional<InstalledProgram> program = Optional.empty();
  private String waiting = "";
  private String typedAhead = "";
  private boolean stopped;

  /**
   * @param path where npm is looked for
   * @param project the folder it runs in
   * @param screen runs tasks on the screen's thread
   * @param filesChanged told when npm is over, which may have changed any file of the project
   */
  public NpmModel(Allowances allowances, SearchPath path, Supplier<Optional<Path>> project,
      Executor screen, Runnable filesChanged) {
    this.allowances = allowances;
    this.path = path;
    this.project = project;
    this.screen = screen;
    this.filesChanged = filesChanged;
  }

  NpmLines lines() {
    return lines;
  }

  ReadOnlyObjectProperty<NpmState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Takes a line that was typed: npm's arguments, or while it runs an answer to it. */
  void enter(String line) {
    switch (state.get()) {
      case NpmState.Runs runs -> {
        lines.add(new NpmLine.Typed(line));
        program.ifPresentOrElse(running -> running.input(line + "\n"), () -> typedAhead += line + "\n");
      }
      case NpmState.Waits waits -> run(line);
      case NpmState.Asks asks -> run(line);
    }
  }

  /** Gives the leave that was asked for, and runs what was typed. */
  void allow() {
    if (state.get() instanceof NpmState.Asks(var folder)) {
      allowances.allow(folder, new Allowance.Npm());
      run(waiting);
    }
  }

  /** Ends npm and what it started. */
  public void stop() {
    stopped = true;
    program.ifPresent(InstalledProgram::stop);
  }

  private void run(String line) {
    var npm = InstalledNpm.find(path);
    var folder = project.get();
    var words = CommandWords.of(line);
    if (npm.isEmpty()) {
      refuse("npm.missing");
    } else if (folder.isEmpty()) {
      refuse("npm.no-folder");
    } else if (words.isEmpty()) {
      refuse("npm.open-quote");
    } else if (allowances.has(folder.get(), new Allowance.Npm())) {
      start(npm.get(), folder.get(), line, words.get());
    } else {
      waiting = line;
      state.set(new NpmState.Asks(folder.get()));
    }
  }

  private void refuse(String key) {
    lines.add(new NpmLine.Said(Message.of(key), true));
    state.set(new NpmState.Waits());
  }

  private void start(InstalledNpm npm, Path folder, String line, List<String> words) {
    lines.add(new NpmLine.Typed("npm " + line.strip()));
    state.set(new NpmState.Runs());
    program = Optional.empty();
    typedAhead = "";
    stopped = false;
    var command = new ArrayList<>(npm.command());
    command.addAll(words);
    Thread.ofPlatform().daemon().name("npm").start(() -> {
      try {
        var started = InstalledProgram.start(command, folder, npm.environment(UserEnvironment.variables()),
            new Hearing());
        screen.execute(() -> began(started));
      } catch (IOException e) {
        screen.execute(() -> refuse("npm.failed"));
      }
    });
  }

  private void began(InstalledProgram started) {
    program = Optional.of(started);
    if (!typedAhead.isEmpty()) {
      started.input(typedAhead);
    }
    if (stopped) {
      started.stop();
    }
  }

  private void over(int exitCode) {
    lines.add(stopped
        ? new NpmLine.Said(Message.of("npm.stopped"), false)
        : new NpmLine.Said(Message.of("npm.ended", exitCode), exitCode != 0));
    state.set(new NpmState.Waits());
    filesChanged.run();
  }

  /** Hears npm; waits until the screen has taken what it printed, so a flood slows npm, not the screen. */
  private final class Hearing implements ProgramListener {
    @Override
    public void printed(OutputStreamKind stream, String text) {
      CompletableFuture.runAsync(() -> lines.print(stream, text), screen).join();
    }

    @Override
    public void ended(int exitCode) {
      screen.execute(() -> over(exitCode));
    }
  }
}
