package loopscope.acceptance.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.acceptance.programs.Node;
import loopscope.engine.trace.LoopRules;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that tell the rules of Node's releases apart give the documented order under each, and Node's own under those of today. */
class RulesTest {

  /** What a program prints, a word a line, by the rules. */
  record Case(String name, String source, Map<LoopRules, String> printed) {
    Case(String name, String source, String node10, String node11, String node20) {
      this(name, source, Map.of(LoopRules.NODE_10, node10, LoopRules.NODE_11, node11, LoopRules.NODE_20,
          node20));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final String HELP = """
      const busy = milliseconds => { for (const start = Date.now(); Date.now() - start < milliseconds;); };
      const say = word => console.log(word);
      const both = word => {
        say(word);
        Promise.resolve().then(() => say('promise-' + word));
        process.nextTick(() => say('tick-' + word));
      };
      """;

  static Stream<Case> cases() {
    var batch = "a b tick-a tick-b promise-a promise-b";
    var each = "a tick-a promise-a b tick-b promise-b";
    return Stream.of(new Case("timers of one delay", """
        setTimeout(both, 1, 'a');
        setTimeout(both, 1, 'b');
        busy(5);
        """, batch, each, each), new Case("timers of two delays", """
        setTimeout(both, 1, 'a');
        setTimeout(both, 2, 'b');
        busy(5);
        """, each, each, each), new Case("immediates", """
        setImmediate(both, 'a');
        setImmediate(both, 'b');
        """, batch, each, each), new Case("a timer that a tick would have stopped", """
        setTimeout(() => process.nextTick(() => clearTimeout(second)), 1);
        const second = setTimeout(say, 1, 'second');
        busy(5);
        """, "second", "", ""), new Case("an immediate that a promise would have stopped", """
        setImmediate(() => Promise.resolve().then(() => clearImmediate(second)));
        const second = setImmediate(say, 'second');
        """, "second", "", ""), new Case("an interval and a timeout",
        """
            let turns = 0;
            const interval = setInterval(() => { both('i' + ++turns); if (turns === 1) clearInterval(interval); }, 2);
            setTimeout(both, 2, 't');
            busy(5);
            """,
        "i1 t tick-i1 tick-t promise-i1 promise-t", "i1 tick-i1 promise-i1 t tick-t promise-t",
        "i1 tick-i1 promise-i1 t tick-t promise-t"), new Case(
            "an unreferenced timer that is due when the work is done", """
                setImmediate(() => {
                  setTimeout(say, 1, 'timer').unref();
                  busy(5);
                  say('check');
                });
                """, "check", "check", "check timer"), new Case("an immediate set by a timer", """
                setTimeout(() => { both('t'); setImmediate(both, 'i'); }, 1);
                """, "t tick-t promise-t i tick-i promise-i", "t tick-t promise-t i tick-i promise-i",
                "t tick-t promise-t i tick-i promise-i"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rulesGiveTheOrderOfTheirReleases(Case each, @TempDir Path folder) throws IOException {
    var program = ComparisonProgram.plain(Files.writeString(folder.resolve("rules.js"), HELP + each.source));
    for (var rules : LoopRules.values()) {
      var run = Loopscope.run(program, rules);
      assertThat(run.outcome().stdout().strip().replace("\n", " ")).as(rules.toString()).isEqualTo(
          each.printed.get(rules));
      new History<>(new LoopModel(0), run.trace()).at(run.trace().size() - 1L);
    }
    assertThat(Node.run(program).stdout().strip().replace("\n", " ")).as("node").isEqualTo(each.printed.get(
        LoopRules.NODE_20));
  }
}
