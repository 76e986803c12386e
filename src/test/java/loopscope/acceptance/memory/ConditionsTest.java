package loopscope.acceptance.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.acceptance.programs.Node;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.condition.Condition;
import loopscope.visualizers.model.condition.ConditionException;
import loopscope.visualizers.model.memory.MemoryHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions of breakpoints, looked up in what was recorded of a program, mean what they mean in Node. */
class ConditionsTest {
  private static final String SETUP = """
      const list = [1, 'two', { deep: { er: 7 } }];
      const map = new Map([['a', 1], ['b', 2]]);
      class Shape { constructor() { this.sides = 4; } }
      Shape.prototype.colour = 'red';
      const shape = new Shape();
      const same = shape;
      const emitter = new (require('node:events'))();
      let nothing;
      const big = 12n;
      const text = 'it\\'s "quoted"';
      var i = 3;
      function probe(n, flag) {
        const i = n * 2;
        {
          const inner = i + 1;
          console.log(JSON.stringify([
      """;

  private static final List<String> CONDITIONS = List.of("i === 10", "i == 10 && flag", "n > 4 && n < 6",
      "n > 4 && n < 5", "i % 3 === 1", "!flag", "inner === 11", "list.length === 3", "list[1] === 'two'",
      "list[2].deep.er + 1 >= 8", "list[7] === undefined", "map.size > 2", "shape === same", "shape === list",
      "shape.sides !== 4", "shape.colour == 'red'", "shape.missing", "shape.missing === undefined",
      "emitter.on === undefined", "shape.toString === undefined", "list.push === undefined", "nothing",
      "nothing ?? 'x'",
      "nothing == null",
      "nothing === null", "typeof nothing === 'undefined'", "typeof probe === 'function'",
      "typeof shape === \"object\"",
      "typeof null === 'object'", "big > 11", "big === 12n", "big === 12", "big == 12",
      "text === 'it\\'s \"quoted\"'",
      "text.length === 13", "text[0] + text[1] === 'it'", "'b' > 'a'", "'10' < 9", "'10' < '9'",
      "'' + n === '5'",
      "n + '1' === '51'", "-n === -5", "+'0x10' === 16", "NaN === NaN", "NaN !== NaN", "n <= NaN", "n >= NaN",
      "1 / 0 === Infinity", "0 === -0", "true == 1", "null == 0", "null >= 0", "undefined == 0",
      "(n + 1) * 2 === 12",
      "n + 1 * 2 === 7", "2 - 1 - 1 === 0", "8 / 4 / 2 === 1", "flag || missing", "!flag && missing",
      "1e3 === 1000",
      ".5 === 0.5", "i===10===true", "'a' || ''", "!'' === true");

  @Test
  void recordedValuesAnswerAsNodeDoes(@TempDir Path folder) throws IOException, ConditionException {
    var file = Files.writeString(folder.resolve("conditions.js"), SETUP + CONDITIONS.stream().map(
        each -> "Boolean(" + each
            + ")").collect(Collectors.joining(",\n")) + "]));\n  }\n}\nprobe(5, true);\n");
    var program = ComparisonProgram.plain(file);
    var log = new TraceLog();
    var printed = Loopscope.record(program, RecordingLevel.FULL, log).outcome();
    var node = Node.run(program);
    assertThat(printed).isEqualTo(node);
    var memory = new MemoryHistory(log, 0).read();
    var last = IntStream.range(0, log.size()).filter(seq -> log.get(seq) instanceof StatementReached).max()
        .orElseThrow();
    var answers = new ArrayList<Boolean>();
    for (var condition : CONDITIONS) {
      answers.add(Condition.parse(condition).holds(memory, last));
    }
    assertThat(IntStream.range(0, CONDITIONS.size()).mapToObj(each -> CONDITIONS.get(each) + " is " + answers
        .get(each)))
        .containsExactlyElementsOf(expected(node.stdout()));
  }

  private static List<String> expected(String stdout) {
    var values = stdout.strip().replaceAll("[\\[\\]]", "").split(",");
    return IntStream.range(0, CONDITIONS.size()).mapToObj(each -> CONDITIONS.get(each) + " is "
        + values[each]).toList();
  }

  @Test
  void nothingOfTheProgramRunsForACondition(@TempDir Path folder) throws IOException, ConditionException {
    var file = Files.writeString(folder.resolve("getter.js"), """
        let calls = 0;
        const shy = { get size() { return ++calls; }, valueOf() { return ++calls; } };
        const mask = new Proxy({}, { get: () => ++calls });
        console.log(calls);
        """);
    var log = new TraceLog();
    assertThat(Loopscope.record(ComparisonProgram.plain(file), RecordingLevel.FULL, log).outcome().stdout())
        .isEqualTo("0\n");
    var memory = new MemoryHistory(log, 0).read();
    for (var condition : List.of("shy.size > 0", "shy > 0", "shy == 1", "mask.any", "'' + shy", "missing",
        "!missing")) {
      assertThat(Condition.parse(condition).holds(memory, log.size() - 1L)).as(condition).isFalse();
    }
  }
}
