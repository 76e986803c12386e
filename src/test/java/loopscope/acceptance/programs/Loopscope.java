package loopscope.acceptance.programs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import loopscope.engine.node.Isolate;
import loopscope.engine.node.environment.Program;
import loopscope.engine.node.environment.Stdio;
import loopscope.engine.trace.LoopRules;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.log.TraceLog;

/** The judged: Loopscope's engine in this process, with its standard streams kept. */
public final class Loopscope {
  private static final int PATIENCE_SECONDS = 60;
  private static final RunSettings SETTINGS = RunSettings.within(2_000_000);

  private Loopscope() {}

  /** What a run printed, and what it recorded. */
  public record Run(Outcome outcome, TraceLog trace) {}

  /** Runs a program to its end. */
  public static Run run(ComparisonProgram program) {
    return run(new Program(program.file(), program.arguments(), program.folder(),
        ComparisonProgram.ENVIRONMENT), program.stdin(), SETTINGS);
  }

  /** Runs a program to its end, with nothing to read. */
  public static Run run(Program program) {
    return run(program, new byte[0], SETTINGS);
  }

  private static Run run(Program program, byte[] stdin, RunSettings settings) {
    return run(program, stdin, settings, new TraceLog());
  }

  /** Runs a program to its end by the rules of other releases. */
  public static Run run(ComparisonProgram program, LoopRules rules) {
    return run(new Program(program.file(), program.arguments(), program.folder(),
        ComparisonProgram.ENVIRONMENT), program.stdin(), SETTINGS.by(rules));
  }

  /** Runs a program to its end and records it at a level. */
  public static Run record(ComparisonProgram program, RecordingLevel level, TraceLog trace) {
    return run(new Program(program.file(), program.arguments(), program.folder(),
        ComparisonProgram.ENVIRONMENT), program.stdin(), SETTINGS.at(level), trace);
  }

  /** Runs a program to its end and records so many of its events. */
  public static Run within(ComparisonProgram program, long events, TraceLog trace) {
    return run(new Program(program.file(), program.arguments(), program.folder(),
        ComparisonProgram.ENVIRONMENT), program.stdin(), RunSettings.within(events), trace);
  }

  private static Run run(Program program, byte[] stdin, RunSettings settings, TraceLog trace) {
    var stdio = new KeptStdio(stdin);
    var isolate = new Isolate(program, stdio, trace, settings);
    var exitCode = new CompletableFuture<Integer>();
    Thread.ofPlatform().daemon().name("event loop").start(() -> {
      try {
        exitCode.complete(isolate.run());
      } catch (Throwable failure) {
        exitCode.completeExceptionally(failure);
      }
    });
    var code = await(exitCode, isolate, program);
    return new Run(Outcome.of(stdio.printed(), code), trace);
  }

  private static int await(CompletableFuture<Integer> exitCode, Isolate isolate, Program program) {
    try {
      return exitCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      isolate.cancel();
      throw new AssertionError("Loopscope has not ended after %d s: %s".formatted(PATIENCE_SECONDS, program),
          e);
    } catch (ExecutionException e) {
      throw new AssertionError("The engine failed in " + program, e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Standard input from memory, standard output into memory, standard error into nothing: as Node is started. */
  private static final class KeptStdio implements Stdio {
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final InputStream input;

    KeptStdio(byte[] input) {
      this.input = new ByteArrayInputStream(input);
    }

    byte[] printed() {
      return stdout.toByteArray();
    }

    @Override
    public void write(OutputStreamKind stream, byte[] bytes) {
      if (stream == OutputStreamKind.STDOUT) {
        stdout.writeBytes(bytes);
      }
    }

    @Override
    public InputStream input() {
      return input;
    }

    @Override
    public boolean isTerminal(OutputStreamKind stream) {
      return false;
    }

    @Override
    public boolean isInherited() {
      return false;
    }
  }
}
