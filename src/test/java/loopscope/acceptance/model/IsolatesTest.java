package loopscope.acceptance.model;

import static org.assertj.core.api.Assertions.assertThat;

import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.RunEvent.IsolateExited;
import org.junit.jupiter.api.RepeatedTest;

/** The isolates of one run. */
class IsolatesTest {
  @RepeatedTest(25)
  void noneOutlivesTheOneThatStartedIt() {
    var trace = Loopscope.run(ComparisonProgram.named("workers/terminated_tree.js")).trace();

    assertThat(trace.get(trace.size() - 1)).isInstanceOf(IsolateExited.class)
        .returns(0, last -> last.isolate());
  }
}
