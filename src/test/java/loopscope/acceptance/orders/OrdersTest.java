package loopscope.acceptance.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Node;
import loopscope.app.orders.Order;
import loopscope.app.orders.Orders;
import loopscope.app.orders.Printed.Piece;
import loopscope.engine.client.Launch;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.log.TraceLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The outputs that the schedules of Node's rules give. */
class OrdersTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int RUNS = Integer.getInteger("orders.runs", 3);
  private static final LocalEngine ENGINE = LocalEngine.load();
  private static final Set<String> FOLDERS = Set.of("loop", "timers", "racing", "events", "stream",
      "async_hooks", "fs", "process", "readline");

  @TempDir
  Path folder = Path.of("");

  @Test
  void timeoutAndImmediateComeInBothOrdersInTheMainModule() throws IOException {
    assertThat(outputs("""
        setTimeout(() => console.log('timeout'), 0);
        setImmediate(() => console.log('immediate'));
        """, 40)).containsExactlyInAnyOrder("timeout immediate", "immediate timeout");
  }

  @Test
  void immediateComesFirstInsideAnIoCallback() throws IOException {
    assertThat(outputs("""
        require('fs').readFile(__filename, () => {
          setTimeout(() => console.log('timeout'), 0);
          setImmediate(() => console.log('immediate'));
        });
        """, 40)).containsExactly("immediate timeout");
  }

  @Test
  void filesRaceAndPromisesDoNot() throws IOException {
    assertThat(outputs("""
        const fs = require('fs');
        fs.stat(__filename, () => console.log('a'));
        fs.stat(__filename, () => console.log('b'));
        Promise.resolve().then(() => console.log('promise'));
        process.nextTick(() => console.log('tick'));
        """, 40)).containsExactlyInAnyOrder("tick promise a b", "tick promise b a");
  }

  @Test
  void fifthOfFiveWaitsForAThreadOfThePool() throws IOException {
    assertThat(outputs("""
        const fs = require('fs');
        for (let each = 1; each <= 5; each++) {
          fs.stat(__filename, () => console.log(each));
        }
        """, 60)).hasSizeGreaterThan(5).allMatch(order -> !order.startsWith("5"));
  }

  @Test
  void timersOfTheDistanceOfASecondStayInTheirOrder() throws IOException {
    assertThat(outputs("""
        const fs = require('fs');
        setTimeout(() => console.log('late'), 1000);
        setTimeout(() => console.log('early'), 500);
        fs.readFile(__filename, () => console.log('file'));
        """, 30)).containsExactly("file early late");
  }

  @Test
  void programThatWaitsByLookingAtTheClockEndsAndItsTimersAreDue() throws IOException {
    assertThat(outputs("""
        setTimeout(() => console.log('timer'), 20);
        for (const start = Date.now(); Date.now() - start < 50;);
        for (const start = new Date(); new Date() - start < 50;);
        for (const start = performance.now(); performance.now() - start < 50;);
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40);
        setImmediate(() => console.log(Date.prototype.constructor === Date, new Date() instanceof Date));
        """, 20)).containsExactly("timer true true");
  }

  @Test
  void programThatDoesNotEndIsStopped() throws IOException {
    var file = Files.writeString(folder.resolve("endless.js"), "setInterval(() => {}, 1000)");
    var orders = new Orders();
    runOnce(orders, ComparisonProgram.plain(file), Duration.ofMillis(500));
    assertThat(orders.found()).singleElement().matches(order -> order.printed().exitCode().isEmpty());
  }

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.chosen().stream().filter(program -> program.stdin().length == 0
        && FOLDERS.contains(program.toString().split("/")[0]));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatIsFoundIsWhatNodePrints(ComparisonProgram program) {
    var orders = new Orders();
    for (var run = 0; run < RUNS; run++) {
      runOnce(orders, program, LIMIT);
    }
    var found = orders.found().stream().map(OrdersTest::stdout).collect(Collectors.toSet());
    var allowed = new HashSet<>(program.outputs());
    if (allowed.isEmpty()) {
      allowed.add(Node.run(program).stdout());
    }
    assertThat(allowed).containsAll(found);
  }

  private static void runOnce(Orders orders, ComparisonProgram program, Duration limit) {
    var trace = new TraceLog();
    orders.add(trace, ENGINE.explore(launch(program).drawn(orders.runs() + 1), trace, limit));
  }

  private static String stdout(Order order) {
    return order.printed().pieces().stream().filter(piece -> piece.stream() == OutputStreamKind.STDOUT).map(
        Piece::text)
        .collect(Collectors.joining());
  }

  private static Launch launch(ComparisonProgram program) {
    return new Launch(program.file(), program.arguments(), program.folder(),
        ComparisonProgram.ENVIRONMENT,
        Launch.DEFAULT_EVENT_BUDGET);
  }

  /** The different outputs of so many runs, on one line each. */
  private List<String> outputs(String source, int runs) throws IOException {
    var program = ComparisonProgram.plain(Files.writeString(folder.resolve("program.js"), source));
    var orders = new Orders();
    while (orders.runs() < runs) {
      runOnce(orders, program, LIMIT);
    }
    return orders.found().stream().map(order -> stdout(order).strip().replace("\n", " ")).toList();
  }
}
