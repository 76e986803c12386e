package loopscope.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static loopscope.acceptance.architecture.Production.APP;
import static loopscope.acceptance.architecture.Production.CLASSES;
import static loopscope.acceptance.architecture.Production.CLIENT;
import static loopscope.acceptance.architecture.Production.CLUSTER;
import static loopscope.acceptance.architecture.Production.HOST;
import static loopscope.acceptance.architecture.Production.LESSONS;
import static loopscope.acceptance.architecture.Production.LOOP;
import static loopscope.acceptance.architecture.Production.NET;
import static loopscope.acceptance.architecture.Production.NODE;
import static loopscope.acceptance.architecture.Production.PROTOCOL;
import static loopscope.acceptance.architecture.Production.SCRIPT;
import static loopscope.acceptance.architecture.Production.TRACE;
import static loopscope.acceptance.architecture.Production.VISUALIZERS;
import static loopscope.acceptance.architecture.Production.foreignOr;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class LayersTest {
  private static ArchRule knowsOnly(String layer, String... known) {
    var allowed = new String[known.length + 1];
    System.arraycopy(known, 0, allowed, 1, known.length);
    allowed[0] = layer;
    return classes().that().resideInAPackage(layer).should().onlyDependOnClassesThat(foreignOr(allowed));
  }

  @Test
  void traceStandsOnTheJdkAlone() {
    classes().that().resideInAPackage(TRACE)
        .should().onlyDependOnClassesThat().resideInAnyPackage(TRACE, "java.lang..", "java.util..",
            "org.jspecify.annotations")
        .because("the trace is the language all parts share: whatever it imports, everybody imports")
        .check(CLASSES);
  }

  @Test
  void protocolKnowsTheTraceOnly() {
    knowsOnly(PROTOCOL, TRACE)
        .because("a process border is one contract that neither end can bend")
        .check(CLASSES);
  }

  @Test
  void clientKnowsProtocolAndTraceOnly() {
    knowsOnly(CLIENT, PROTOCOL, TRACE)
        .because("the desktop's end must not be able to run a program in the desktop's process")
        .check(CLASSES);
  }

  @Test
  void loopKnowsNoJavaScript() {
    knowsOnly(LOOP, TRACE)
        .because("the code of the loop is the diagram, and is tried without a JavaScript engine")
        .check(CLASSES);
  }

  @Test
  void scriptKnowsLoopAndTraceOnly() {
    knowsOnly(SCRIPT, LOOP, TRACE)
        .because("the JavaScript engine is wrapped without knowing Node's API")
        .check(CLASSES);
  }

  @Test
  void netKnowsLoopAndTraceOnly() {
    knowsOnly(NET, LOOP, TRACE)
        .because("sockets only enqueue callbacks for the loop and never call JavaScript")
        .check(CLASSES);
  }

  @Test
  void nodeKnowsTheEnginesPartsBelowIt() {
    knowsOnly(NODE, SCRIPT, NET, LOOP, TRACE)
        .because("the student's API runs the same in any process and under any supervision")
        .check(CLASSES);
  }

  @Test
  void nobodyImportsTheHost() {
    noClasses().that().resideOutsideOfPackage(HOST)
        .should().dependOnClassesThat().resideInAPackage(HOST)
        .because("the host is the other process: it is started, never called")
        .check(CLASSES);
  }

  @Test
  void onlyClusterAndHostSuperviseIsolates() {
    noClasses().that().resideOutsideOfPackages(NODE, CLUSTER, HOST)
        .should().dependOnClassesThat().resideInAPackage(NODE)
        .because("only the engine's own process may run a student's program")
        .check(CLASSES);
  }

  @Test
  void visualizersKnowTheTraceOnly() {
    knowsOnly(VISUALIZERS, TRACE)
        .because("a view is a function of recorded events and of nothing else")
        .check(CLASSES);
  }

  @Test
  void lessonsKnowTraceAndClientOnly() {
    knowsOnly(LESSONS, TRACE, CLIENT)
        .because("lessons are content and its grading; they have no screen")
        .check(CLASSES);
  }

  @Test
  void appKnowsTheEngineByClientAndTraceOnly() {
    knowsOnly(APP, LESSONS, VISUALIZERS, CLIENT, TRACE)
        .because("the desktop never executes a student's code")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("loopscope.(**)").should().beFreeOfCycles()
        .because("a part that can be understood only with its user is no part")
        .check(CLASSES);
  }
}
