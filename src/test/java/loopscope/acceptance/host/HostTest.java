package loopscope.acceptance.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import loopscope.engine.client.Launch;
import loopscope.engine.client.RunningProgram;
import loopscope.engine.trace.CallbackEvent;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.LoopEvent;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunEvent;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.StepEvent;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.Variable;
import loopscope.engine.trace.VariableKind;
import loopscope.engine.trace.stop.Stop;
import loopscope.visualizers.model.memory.Memory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of programs in a host, the good ones and those that would take the desktop with them. */
class HostTest {
  private static @Nullable Engines engines;

  private final Path folder;
  private final Watched watched = new Watched();

  HostTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void startSpare() {
    engines = new Engines(HostSettings.standard().withHeap("192m"));
  }

  @AfterAll
  static void killHosts() {
    engines().close();
  }

  private static Engines engines() {
    return Objects.requireNonNull(engines);
  }

  private RunningProgram launch(String text, String... arguments) throws IOException {
    return launch(Launch.DEFAULT_EVENT_BUDGET, text, arguments);
  }

  private RunningProgram launch(long budget, String text, String... arguments) throws IOException {
    var file = Files.writeString(folder.resolve("main.js"), text);
    return engines().launch(new Launch(file, List.of(arguments), folder, Map.of("NAME", "value"), budget),
        watched);
  }

  private SourceRange at(int startLine, int startColumn, int endLine, int endColumn) {
    return new SourceRange(folder.resolve("main.js").toString(), startLine, startColumn, endLine, endColumn);
  }

  private static void assertDense(List<TraceEvent> events) {
    assertThat(events).extracting(TraceEvent::seq)
        .isEqualTo(IntStream.range(0, events.size()).mapToObj(Long::valueOf).toList());
  }

  @Test
  void aProgramRunsToItsEndAndIsRecordedWhole() throws Exception {
    launch("""
        console.log(process.argv.slice(2).join(), process.env.NAME, process.cwd());
        setTimeout(() => { console.error('later'); process.exitCode = 3; }, 1);
        """, "a", "b");

    assertThat(watched.ending()).isEqualTo(new Ending.Exited(3));
    assertThat(watched.stdout()).isEqualTo("a,b value " + folder + "\n");
    assertThat(watched.printed(OutputStreamKind.STDERR)).isEqualTo("later\n");
    assertDense(watched.events());
    assertThat(watched.events().getFirst()).isInstanceOf(RunEvent.IsolateStarted.class);
    assertThat(watched.events().getLast()).isInstanceOfSatisfying(RunEvent.IsolateExited.class,
        exited -> assertThat(exited.exitCode()).isEqualTo(3));
  }

  @Test
  void processExitEndsTheHostAndNobodyElse() throws Exception {
    launch("setInterval(() => {}, 1000); console.log('going'); process.exit(7); console.log('not this');");

    assertThat(watched.ending()).isEqualTo(new Ending.Exited(7));
    assertThat(watched.stdout()).isEqualTo("going\n");
  }

  @Test
  void typedInputReachesTheProgramAndItsEndToo() throws Exception {
    var program = launch("""
        process.stdin.setEncoding('utf8');
        process.stdin.on('data', text => console.log('got', JSON.stringify(text)));
        process.stdin.on('end', () => console.log('end'));
        """);
    program.input("学生\n");
    watched.awaitPrinted("got \"学生\\n\"\n");
    program.endInput();

    assertThat(watched.ending()).isEqualTo(new Ending.Exited(0));
    assertThat(watched.stdout()).endsWith("end\n");
  }

  @Test
  void aPausedProgramStandsStillUntilItIsResumed() throws Exception {
    var program = launch(
        "let n = 0; setInterval(() => { console.log(++n); if (n === 500) process.exit(); }, 1);");
    watched.awaitPrinted("1\n");
    program.pause();
    watched.awaitStop(1);
    program.resume(new Stop.Never());
    watched.awaitResumed();

    assertThat(watched.ending()).isEqualTo(new Ending.Exited(0));
    assertThat(watched.stdout()).endsWith("\n500\n");
  }

  @Test
  void levelOfRecordingIsChangedWhileTheProgramRuns() throws Exception {
    var program = launch("""
        let n = 0;
        const list = [];
        function add(item) {
          list.push(item);
          return list.length;
        }
        setInterval(() => add(++n), 1);
        """);
    watched.await(events -> callbacks(events, 0) > 3);
    program.record(RecordingLevel.FULL);
    watched.await(events -> events.stream().filter(StepEvent.StatementReached.class::isInstance)
        .count() > 20);
    program.record(RecordingLevel.LOOP);
    watched.await(events -> changes(events).size() == 2 && callbacks(events, changes(events).getLast()
        .seq()) > 3);
    program.record(RecordingLevel.FULL);
    watched.await(events -> changes(events).size() == 3 && events.getLast().seq() > changes(events).getLast()
        .seq() + 100);
    program.stop();
    watched.ending();

    var events = watched.events();
    assertThat(changes(events)).extracting(RunEvent.RecordingLevelChanged::level).containsExactly(
        RecordingLevel.FULL, RecordingLevel.LOOP, RecordingLevel.FULL);
    var changes = changes(events).stream().map(TraceEvent::seq).toList();
    var memory = new Memory(0);
    events.forEach(memory::apply);
    assertThat(events).filteredOn(StepEvent.class::isInstance).extracting(TraceEvent::seq).isNotEmpty()
        .allMatch(
            seq -> changes.getFirst() < seq && seq < changes.get(1) || changes.getLast() < seq);
    assertThat(changes).extracting(memory::isKnown).containsExactly(true, false, true);
    assertThat(memory.isKnown(0)).isFalse();
    var last = events.stream().filter(StepEvent.FunctionReturned.class::isInstance).map(
        StepEvent.FunctionReturned.class::cast).toList().getLast();
    assertThat(memory.modules(last.seq())).singleElement().satisfies(scopes -> assertThat(scopes.getLast()
        .value(
            new Variable("n", VariableKind.LET, null), last.seq())).isEqualTo(last.value()));
  }

  @Test
  void programThatRunsStandsStillAtTheNextStatementAndNotLater() throws Exception {
    var file = Files.writeString(folder.resolve("main.js"), "let n = 0; while (true) { n = 1 - n; }");
    var program = engines().launch(new Launch(file, List.of(), folder, Map.of(), Launch.DEFAULT_EVENT_BUDGET)
        .at(RecordingLevel.FULL), watched);
    watched.await(events -> events.size() > 100);
    for (var time = 1; time <= 20; time++) {
      program.resume(new Stop.StepInto(0));
      var at = watched.awaitStop(time);
      assertThat(watched.events()).hasSize((int) at + 1).last().isInstanceOf(
          StepEvent.StatementReached.class);
      var before = watched.events().size();
      program.resume(new Stop.Never());
      watched.await(events -> events.size() > before);
    }
    program.stop();
    assertThat(watched.ending()).isInstanceOf(Ending.Stopped.class);
  }

  private static List<RunEvent.RecordingLevelChanged> changes(List<TraceEvent> events) {
    return events.stream().filter(RunEvent.RecordingLevelChanged.class::isInstance).map(
        RunEvent.RecordingLevelChanged.class::cast).toList();
  }

  private static long callbacks(List<TraceEvent> events, long from) {
    return events.stream().filter(event -> event.seq() >= from
        && event instanceof CallbackEvent.CallbackStarted).count();
  }

  @Test
  void stopEndsAnEndlessLoopAndNamesTheFunction() throws Exception {
    var program = launch("""
        setTimeout(function spin() { console.log('spinning'); while (true) {} }, 1);
        """);
    watched.awaitPrinted("spinning");
    program.stop();

    assertThat(watched.ending()).isEqualTo(new Ending.Stopped(new FunctionInfo("spin", at(1, 12, 1, 71))));
    assertDense(watched.events());
  }

  @Test
  void stopEndsAnEndlessLoopAtTheTopAndNamesTheFile() throws Exception {
    var program = launch("console.log('spinning'); while (true) {}");
    watched.awaitPrinted("spinning");
    program.stop();

    assertThat(watched.ending()).isEqualTo(new Ending.Stopped(new FunctionInfo("", at(1, 1, 1, 1))));
  }

  @Test
  void stopEndsAnEndlessChainOfMicrotasksAndNamesItsFeeder() throws Exception {
    var program = launch("Promise.resolve().then(function f() { Promise.resolve().then(f) })");
    watched.await(events -> events.size() > 10_000);
    program.stop();

    assertThat(watched.ending()).isInstanceOfSatisfying(Ending.Stopped.class,
        stopped -> assertThat(stopped.busyIn()).extracting(FunctionInfo::name).isEqualTo("f"));
  }

  @Test
  void stopEndsAnEndlessChainOfTicksAndNamesItsFeederEvenWhenTheBudgetIsSpent() throws Exception {
    var program = launch(1000, "process.nextTick(function feed() { process.nextTick(feed) })");
    watched.await(events -> events.stream().anyMatch(RunEvent.TraceTruncated.class::isInstance));
    program.stop();

    assertThat(watched.ending()).isInstanceOfSatisfying(Ending.Stopped.class,
        stopped -> assertThat(stopped.busyIn()).extracting(FunctionInfo::name).isEqualTo("feed"));
  }

  @Test
  void stopEndsAProgramThatWaitsAndNamesNobody() throws Exception {
    var program = launch("setTimeout(() => {}, 1_000_000); console.log('waiting');");
    watched.await(events -> events.stream().anyMatch(
        event -> event instanceof LoopEvent.PollStarted poll && poll.timeoutMillis() > 0));
    program.stop();

    assertThat(watched.ending()).isEqualTo(new Ending.Stopped(null));
  }

  @Test
  void aProgramStoppedBeforeItBeganNeverBegins() throws Exception {
    launch("console.log('never')").stop();

    assertThat(watched.ending()).isInstanceOf(Ending.Stopped.class);
  }

  @Test
  void usingUpTheHeapIsNamedAndWhatWasRecordedStays() throws Exception {
    launch("""
        console.log('filling');
        const all = [];
        setImmediate(function fill() { for (;;) all.push(new Array(1000).fill(all.length)); });
        """);

    assertThat(watched.ending()).isEqualTo(new Ending.OutOfMemory());
    assertThat(watched.stdout()).isEqualTo("filling\n");
    // Whether there was room to record that the callback ended is chance.
    assertThat(watched.events()).filteredOn(event -> !(event instanceof CallbackEvent.CallbackEnded)).last()
        .isInstanceOf(CallbackEvent.CallbackStarted.class);
  }

  @Test
  void endlessRecursionIsARangeErrorAsInNode() throws Exception {
    launch("""
        function down() { down(); }
        try { down(); } catch (e) { console.log(e instanceof RangeError, e.message); }
        """);

    assertThat(watched.ending()).isEqualTo(new Ending.Exited(0));
    assertThat(watched.stdout()).isEqualTo("true Maximum call stack size exceeded\n");
  }

  @Test
  void recursionAsDeepAsNodeAllowsIsAllowed() throws Exception {
    launch("const sum = n => n === 0 ? 0 : n + sum(n - 1); console.log(sum(9000));");

    assertThat(watched.ending()).isEqualTo(new Ending.Exited(0));
    assertThat(watched.stdout()).isEqualTo("40504500\n");
  }

  @Test
  void aSyntaxErrorEndsTheProgramAsNodeDoes() throws Exception {
    launch("let = ;");

    assertThat(watched.ending()).isEqualTo(new Ending.Exited(1));
    assertThat(watched.printed(OutputStreamKind.STDERR)).contains("SyntaxError").contains("main.js:1");
  }
}
