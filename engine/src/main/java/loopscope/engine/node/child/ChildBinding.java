package loopscope.engine.node.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import loopscope.engine.loop.Awaited;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.Stdio;
import loopscope.engine.node.environment.SystemErrors;
import loopscope.engine.node.fs.OpenFiles;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Starts other programs for {@code child_process.js}. */
public final class ChildBinding implements Binding {
  private final Environment environment;
  private final ScriptRealm realm;
  private final Redirections redirections;

  /** Works for the isolate of {@code environment}, whose programs may hand on {@code files} and {@code stdio}. */
  public ChildBinding(Environment environment, OpenFiles files, Stdio stdio) {
    this.environment = environment;
    this.realm = environment.realm();
    this.redirections = new Redirections(files, stdio.isInherited());
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("spawn", this::spawn, "spawnSync", this::spawnSync);
  }

  /**
   * {@code spawn(options, exited)}: the program, or libuv's name of what went wrong. Calls {@code exited(code, signal)}, of which
   * one is 0, when it has ended.
   */
  private Object spawn(Arguments arguments) {
    Process process;
    try {
      process = start(arguments.object(0));
    } catch (IOException e) {
      return SystemErrors.code(e);
    }
    var exited = arguments.object(1);
    var end = new Awaited(environment.loop(), "child_process.spawn", text(arguments.object(0), "file"), realm
        .describe(exited), realm.here(), true);
    passOn(process, streams(arguments.object(0))).thenCombine(process.onExit(), (printed, ended) -> ended)
        .thenAccept(ended -> {
          var status = ExitStatus.of(ended.exitValue());
          end.happened(environment.callbacks().calling(exited, ScriptRealm.undefined(), status.code(), status
              .signal()));
        });
    return described(process, end);
  }

  /** Prints what the program prints, where it cannot print itself: then all of it stands there before its exit is known. */
  private CompletableFuture<Void> passOn(Process process, List<Object> streams) {
    return CompletableFuture.allOf(passOn(streams.get(1), process.getInputStream()), passOn(streams.get(2),
        process.getErrorStream()));
  }

  private CompletableFuture<Void> passOn(Object stream, InputStream printed) {
    return redirections.passedOn(stream).map(output -> new PassedOn(environment, printed, output).start())
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private Object described(Process process, Awaited end) {
    var functions = new LinkedHashMap<String, NativeFunction>();
    functions.put("kill", arguments -> Signals.send(process, arguments.integer(0)));
    functions.put("reference", arguments -> {
      end.setReferenced(arguments.flag(0));
      return null;
    });
    var child = realm.binding(functions);
    realm.set(child, "pid", process.pid());
    realm.set(child, "stdin", realm.binding(new OutputPipe(environment, "child.stdin", process
        .getOutputStream()).functions()));
    realm.set(child, "stdout", realm.binding(new InputPipe(environment, "child.stdout", process
        .getInputStream()).functions()));
    realm.set(child, "stderr", realm.binding(new InputPipe(environment, "child.stderr", process
        .getErrorStream()).functions()));
    return child;
  }

  /** {@code spawnSync(options)}: pid, code, signal, output, errors, failure; or libuv's name of why it was not started. */
  private Object spawnSync(Arguments arguments) {
    var options = arguments.object(0);
    Process process;
    try {
      process = start(options);
    } catch (IOException e) {
      return SystemErrors.code(e);
    }
    var input = realm.get(options, "input");
    var result = new SyncRun(process, integer(options, "killSignal"), number(options, "maxBuffer"))
        .await(input == null ? new byte[0] : ScriptRealm.bytes(input), number(options, "timeout"));
    var streams = streams(options);
    redirections.passedOn(streams.get(1)).ifPresent(output -> output.printer().print(result.output()));
    redirections.passedOn(streams.get(2)).ifPresent(output -> output.printer().print(result.errors()));
    return realm.object(Map.of("pid", process.pid(), "code", result.status().code(), "signal", result.status()
        .signal(), "output", realm.arrayBuffer(result.output()), "errors", realm.arrayBuffer(result
            .errors()), "failure", result.failure()));
  }

  private Process start(Object options) throws IOException {
    var file = text(options, "file");
    environment.permission().checkProgram(file);
    return new Command(file, texts(options, "args"), environment.directory().resolve(text(options, "cwd")),
        Variables.of(texts(options, "env")), redirections.of(streams(options)), Boolean.TRUE.equals(realm.get(
            options,
            "detached")))
        .start();
  }

  private String text(Object options, String name) {
    return realm.get(options, name) instanceof String text ? text : "";
  }

  private long number(Object options, String name) {
    return realm.get(options, name) instanceof Number number ? number.longValue() : 0;
  }

  private int integer(Object options, String name) {
    return (int) number(options, name);
  }

  private List<String> texts(Object options, String name) {
    return realm.elements(Objects.requireNonNull(realm.get(options, name))).stream().map(ScriptRealm::text)
        .toList();
  }

  /** Standard input, output and error: each a descriptor of this program's, or a word. */
  private List<Object> streams(Object options) {
    return realm.elements(Objects.requireNonNull(realm.get(options, "stdio"))).stream()
        .map(stream -> stream instanceof Number ? stream : ScriptRealm.text(stream)).toList();
  }
}
