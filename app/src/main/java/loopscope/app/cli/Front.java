package loopscope.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import loopscope.app.shell.Desktop;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code loopscope} without a command: opens the desktop, with the files or the folder named. */
@Command(name = "loopscope", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true, versionProvider = Version.class, subcommands = {
    RunCommand.class, TraceCommand.class, ShotCommand.class, OrdersCommand.class, ExportCommand.class,
    BundleCommand.class,
    CommandLine.HelpCommand.class})
final class Front implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = List.of();

  @Override
  public Integer call() {
    for (var path : paths) {
      if (!Files.exists(Path.of(path))) {
        throw new Complaint(Complaint.BAD_INPUT, "neither", path);
      }
    }
    Display.require();
    try {
      Desktop.open(paths);
    } catch (UnsupportedOperationException e) {
      // JavaFX names what its windows lack: a display that answers, a library.
      throw new Complaint(Complaint.NO_DISPLAY, "display.unusable", String.valueOf(e.getMessage()));
    }
    return 0;
  }
}
