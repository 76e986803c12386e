package loopscope.engine.client;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import loopscope.engine.protocol.Answer;
import loopscope.engine.protocol.Command;
import loopscope.engine.trace.RunSettings;

/** Runs programs in engine hosts, processes of their own, and keeps one warm. No method waits. */
public final class Engines implements AutoCloseable {
  private static final int PREPARE_AFTER_MILLIS = 5000;

  private final Hosts hosts;

  /** Starts the first spare host. */
  public Engines(HostSettings settings) {
    hosts = new Hosts(new HostStart(settings));
    hosts.spare();
  }

  /** Starts the first spare host, with the standard settings. */
  public Engines() {
    this(HostSettings.standard());
  }

  /** Runs a program in the spare host. The next spare is started when the program has ended or runs on: until then it has the processors for itself. One of many that explore orders is soon over, and the next wants the spare. */
  public RunningProgram launch(Launch launch, RunListener listener) {
    var run = new HostRun(listener);
    hosts.take().whenCompleteAsync((host, failure) -> {
      if (failure == null) {
        run.begin(host, launch);
      } else {
        run.end(ending(failure));
      }
      var wait = launch.settings().seed() == RunSettings.REAL ? PREPARE_AFTER_MILLIS : 0;
      run.over().completeOnTimeout(null, wait, TimeUnit.MILLISECONDS).thenRunAsync(
          hosts::spare);
    });
    return run;
  }

  private static Ending ending(Throwable failure) {
    var cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof HostException host ? host.ending()
        : new Ending.NotStarted(Ending.Reason.HOST_FAILED, String.valueOf(cause));
  }

  /** Looks for syntax errors in a program's text, which need not be saved. Fails if there is no host to ask. */
  public CompletableFuture<List<Problem>> check(Path file, String text) {
    return hosts.spare().thenCompose(host -> host.request(new Command.Check(file.toString(), text)))
        .thenApply(Engines::problems);
  }

  private static List<Problem> problems(Answer answer) {
    return switch (answer) {
      case Answer.Checked(var diagnostics) -> diagnostics.stream()
          .map(each -> new Problem(each.at(), each.message())).toList();
      case Answer.Done done -> List.of();
      case Answer.Refused(var message) -> throw new IllegalStateException(message);
    };
  }

  /** Kills every host. Programs that run end with {@link Ending.HostLost}, those that wait with {@code NotStarted}. */
  @Override
  public void close() {
    hosts.close();
  }
}
