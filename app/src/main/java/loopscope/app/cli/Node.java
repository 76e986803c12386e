package loopscope.app.cli;

import java.util.List;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.trace.LoopRules;

/** The engine as an executable that takes node's own arguments: what {@code process.execPath} names. */
public final class Node {
  private Node() {}

  /** Ends the process with the exit code of what it was told to run. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), LoopRules.NODE_20));
  }

  /** Does what {@code node} would do; what is wrong with the arguments, the engine says in Node's words. */
  static int run(List<String> arguments, LoopRules rules) {
    try {
      return LocalEngine.load().run(arguments, rules);
    } catch (RuntimeException | Error e) {
      return Console.report(e);
    }
  }
}
