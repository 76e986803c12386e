package loopscope.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.acceptance.programs.Outcome;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.log.TraceLog;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At every statement the recording knows the calls, variables and objects that Truffle's debugger sees there. */
class StepsTest {
  /** The programs about the language and the loop; all others take long, and pass but for what the core library changes on its own. */
  private static final List<String> FOLDERS = List.of("language/", "loop/", "timers/", "events/", "errors/",
      "modules/");

  /**
   * Of several probes at a place the one that was put there first comes first: the recorder's, before the debugger's. The
   * debugger's own classes are made ready too, before a program leaves no room for that on the stack.
   */
  @BeforeAll
  static void putProbesThere() throws ReflectiveOperationException {
    Loopscope.record(ComparisonProgram.named("loop/async-iterator.js"), RecordingLevel.CORE,
        new TraceLog());
    Class.forName("com.oracle.truffle.api.debug.DebugException");
  }

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.chosen().stream().filter(program -> FOLDERS.stream().anyMatch(folder -> program
        .toString()
        .startsWith(folder)));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void recordingEqualsWhatTheDebuggerSees(ComparisonProgram program) throws ReflectiveOperationException {
    compare(program, RecordingLevel.FULL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"package-changes.js", "package-exports.js", "node-modules.js", "conditions.js"})
  void recordingOfPackagesDoesSoToo(String program) throws ReflectiveOperationException {
    compare(ComparisonProgram.named("modules/" + program), RecordingLevel.PACKAGES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"timers/equal-delays.js", "events/emitter.js", "modules/cache-identity.js"})
  void recordingOfCoreModulesDoesSoToo(String program) throws ReflectiveOperationException {
    compare(ComparisonProgram.named(program), RecordingLevel.CORE);
  }

  private static void compare(ComparisonProgram program, RecordingLevel level)
      throws ReflectiveOperationException {
    var log = new TraceLog();
    var watched = new Watched(log, level);
    Outcome recorded;
    try (var oracle = new Oracle(engine(), level, watched::stop)) {
      recorded = Loopscope.record(program, level, log).outcome();
    }
    assertThat(recorded).as("what it prints").isEqualTo(Loopscope.run(program).outcome());
    assertThat(watched.stops()).as("statements compared").isPositive();
    assertThat(watched.missed()).as("statements recorded that the debugger did not stop at").isZero();
    assertThat(watched.differences()).isEmpty();
    watched.walkBack();
  }

  private static Engine engine() throws ReflectiveOperationException {
    var shared = Class.forName("loopscope.engine.script.ScriptEngine").getDeclaredMethod("shared");
    shared.setAccessible(true);
    return (Engine) shared.invoke(null);
  }
}
