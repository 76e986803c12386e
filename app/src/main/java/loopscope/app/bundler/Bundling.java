package loopscope.app.bundler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import loopscope.app.files.FileProblem;
import loopscope.app.i18n.Message;
import loopscope.app.run.Launcher;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Launch;
import loopscope.engine.client.RunListener;
import loopscope.engine.client.UserEnvironment;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.log.EventBatch;

/**
 * Makes a bundle of a program, beside it, while the desktop goes on: {@code main.js} becomes {@code main.bundle.js}. The bundler runs
 * on the engine, outside the desktop's process, as any program does.
 */
public final class Bundling {
  private static final String ENDING = ".bundle.js";
  /** How a bundle begins; any other file of that name is the student's. */
  private static final String FIRST_LINE = "// Made by a bundler.";

  private final Launcher launcher;
  private final Executor screen;

  /**
   * @param screen runs tasks on the screen's thread
   */
  public Bundling(Launcher launcher, Executor screen) {
    this.launcher = launcher;
    this.screen = screen;
  }

  /** What came of it. */
  public sealed interface Result {

    /** There is a bundle of so many modules. */
    record Made(Path file, long modules) implements Result {}

    /** There is none, and why. */
    record Failed(Message why) implements Result {}
  }

  /** Makes the bundle; {@code told} hears on the screen's thread what came of it. */
  public void bundle(Path program, Consumer<Result> told) {
    var out = program.resolveSibling(program.getFileName().toString().replaceFirst("\\.c?js$", "") + ENDING);
    Consumer<Result> tell = result -> screen.execute(() -> told.accept(result));
    Thread.ofPlatform().daemon().name("bundler").start(() -> {
      try {
        if (Files.exists(out) && !Files.readString(out).startsWith(FIRST_LINE)) {
          tell.accept(new Result.Failed(Message.of("bundle.taken", out.getFileName().toString())));
          return;
        }
        var bundler = Bundler.unpack();
        var launch = new Launch(bundler.program(), List.of(program.toString(), out.toString()), program
            .resolveSibling(""), UserEnvironment.variables(), Launch.DEFAULT_EVENT_BUDGET);
        launcher.launch(launch, new Listener(bundler, out, tell));
      } catch (IOException e) {
        tell.accept(new Result.Failed(FileProblem.of(e, out).message()));
      }
    });
  }

  /** Hears what the bundler prints: a line for each module, or what is wrong. */
  private static final class Listener implements RunListener {
    private final Bundler bundler;
    private final Path out;
    private final Consumer<Result> told;
    private final StringBuilder table = new StringBuilder();
    private final StringBuilder complaints = new StringBuilder();

    Listener(Bundler bundler, Path out, Consumer<Result> told) {
      this.bundler = bundler;
      this.out = out;
      this.told = told;
    }

    @Override
    public void recorded(EventBatch events) {
      for (var event : events.events()) {
        if (event instanceof OutputWritten written) {
          (written.stream() == OutputStreamKind.STDOUT ? table : complaints).append(written.text());
        }
      }
    }

    @Override
    public void stopped(long at) {}

    @Override
    public void resumed() {}

    @Override
    public void ended(Ending ending) {
      bundler.close();
      told.accept(ending.equals(new Ending.Exited(0)) ? new Result.Made(out, table.toString().lines().count())
          : new Result.Failed(Message.of("bundle.failed", complaints.toString().strip())));
    }
  }
}
