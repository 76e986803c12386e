package loopscope.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code loopscope} without a command: opens the desktop. */
@Command(name = "loopscope", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true, versionProvider = Version.class, subcommands = {
    RunCommand.class, TraceCommand.class, ShotCommand.class,
    CommandLine.HelpCommand.class})
final class Front implements Callable<Integer> {

  @Override
  public Integer call() {
    Display.require();
    return 0;
  }
}
