package loopscope.app.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import loopscope.app.files.TemporaryFolder;
import loopscope.app.run.Launcher;
import loopscope.app.settings.Allowance;
import loopscope.app.settings.Allowances;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Launch;
import loopscope.engine.client.RunListener;
import loopscope.engine.client.RunningProgram;
import loopscope.engine.client.Sandbox;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.log.EventBatch;
import loopscope.engine.trace.stop.Stop;

/** Starts programs in the sandbox of the project they start in, each with a temporary folder of its own. */
public final class SandboxedLauncher implements Launcher {
  private final Launcher launcher;
  private final Allowances allowances;

  public SandboxedLauncher(Launcher launcher, Allowances allowances) {
    this.launcher = launcher;
    this.allowances = allowances;
  }

  @Override
  public RunningProgram launch(Launch launch, RunListener listener) {
    try {
      var temporary = TemporaryFolder.create("loopscope-run");
      return launcher.launch(launch.in(sandbox(launch, temporary.path())), new Tidying(listener, temporary));
    } catch (IOException e) {
      listener.ended(new Ending.NotStarted(Ending.Reason.NO_TEMPORARY_FOLDER, String.valueOf(e
          .getMessage())));
      return new NeverStarted();
    }
  }

  private Sandbox sandbox(Launch launch, Path temporary) {
    var project = launch.directory();
    var allowed = allowances.of(project).stream().filter(Allowance.Folder.class::isInstance)
        .map(folder -> ((Allowance.Folder) folder).path());
    return new Sandbox(Stream.concat(Stream.of(project), allowed).toList(), temporary,
        allowances.has(project, new Allowance.Programs()));
  }

  /** Deletes the temporary folder when the program is over. */
  private record Tidying(RunListener told, TemporaryFolder temporary) implements RunListener {
    @Override
    public void recorded(EventBatch events) {
      told.recorded(events);
    }

    @Override
    public void stopped(long at) {
      told.stopped(at);
    }

    @Override
    public void resumed() {
      told.resumed();
    }

    @Override
    public void ended(Ending ending) {
      try {
        temporary.close();
      } catch (IOException inUse) {
        // A program it started may still write there; the system's own tidying gets what is left.
      }
      told.ended(ending);
    }
  }

  /** A program that failed before there was a process. */
  private record NeverStarted() implements RunningProgram {
    @Override
    public void pause() {}

    @Override
    public void resume(Stop stop) {}

    @Override
    public void record(RecordingLevel level) {}

    @Override
    public void stop() {}

    @Override
    public void input(String text) {}

    @Override
    public void endInput() {}
  }
}
