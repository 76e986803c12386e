package loopscope.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loopscope.app.files.TemporaryFolder;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.client.Sandbox;
import loopscope.engine.trace.LoopRules;
import loopscope.engine.trace.ProcessEvent.PermissionDenied;

/** {@code run --sandbox}: the desktop's rules for a program of the command line, which may work where it stands. */
final class SandboxedRun {
  private final List<String> line;
  private final LoopRules rules;
  private final List<Path> folders;
  private final boolean programs;
  private final Set<String> told = new HashSet<>();

  /** Runs the program that comes first in {@code line}; it may also touch {@code folders}. */
  SandboxedRun(List<String> line, LoopRules rules, List<Path> folders, boolean programs) {
    this.line = line;
    this.rules = rules;
    this.folders = folders;
    this.programs = programs;
  }

  int run() throws IOException {
    try (var temporary = TemporaryFolder.create("loopscope-run")) {
      return run(new Sandbox(reachable(), temporary.path(), programs));
    }
  }

  private int run(Sandbox sandbox) {
    try {
      return LocalEngine.load().run(line, rules, sandbox, this::tell);
    } catch (RuntimeException | Error e) {
      return Console.report(e);
    }
  }

  /** The folder one stands in, the program's, and those that are allowed. */
  private List<Path> reachable() {
    var here = Path.of("").toAbsolutePath();
    var reachable = new ArrayList<>(List.of(here, here.resolve(line.getFirst()).normalize().getParent()));
    folders.forEach(folder -> reachable.add(folder.toAbsolutePath()));
    return reachable;
  }

  private synchronized void tell(PermissionDenied denied) {
    var sentence = switch (denied.kind()) {
      case FILE -> Console.text("sandbox.file", denied.resource(), folder(Path.of(denied.resource())));
      case ADDRESS -> Console.text("sandbox.address", denied.resource());
      case PROGRAM -> Console.text("sandbox.program", denied.resource());
    };
    if (told.add(sentence)) {
      Console.say(sentence);
    }
  }

  private static Path folder(Path file) {
    var parent = file.getParent();
    return parent == null ? file : parent;
  }
}
