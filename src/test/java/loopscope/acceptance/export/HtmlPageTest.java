package loopscope.acceptance.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.app.export.HtmlPage;
import loopscope.app.run.Sources;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.log.TraceLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page of a run with callbacks of every kind, text that looks like HTML, and Chinese. */
class HtmlPageTest {
  private static final String PROGRAM = """
      const fs = require('fs');
      const list = ['</script><b>', '\\u4f60\\u597d', "it's \\"quoted\\" & \\\\"];
      setTimeout(() => console.log('timer', list[0]), 1);
      setImmediate(() => console.error('immediate'));
      fs.stat(__filename, () => console.log('io', list[1]));
      Promise.resolve().then(() => console.log('promise', list[2]));
      process.nextTick(() => console.log('tick'));
      console.log('main');
      """;

  private final TraceLog log = new TraceLog();

  @TempDir
  Path folder = Path.of("");

  private Path page = Path.of("");

  @BeforeEach
  void export() throws IOException {
    var program = Files.writeString(folder.resolve("program.js"), PROGRAM);
    Loopscope.record(ComparisonProgram.plain(program), RecordingLevel.FULL, log);
    var exported = HtmlPage.of(log, Sources.of(log.range(0, log.size())));
    assertThat(exported.whole()).isTrue();
    page = Files.writeString(folder.resolve("page.html"), exported.text());
  }

  @Test
  void pageNeedsNothingFromElsewhere() throws IOException {
    var text = Files.readString(page);
    assertThat(text).doesNotContain("https://").doesNotContain("@import").doesNotContain("src=");
    assertThat(Pattern.compile("http://[^\"'`]*").matcher(text).results().map(found -> found.group())
        .distinct()).containsExactly(
            "http://www.w3.org/2000/svg");
    assertThat(text.split("</script>", -1)).as("the program's text ends no script").hasSize(3);
  }

  @Test
  @EnabledIf("loopscope.acceptance.export.Browser#isInstalled")
  void pageIsDrivenForwardAndBackInABrowserWithTheConsoleOfEachMoment() throws Exception {
    try (var browser = new Browser(folder)) {
      browser.open(page);
      assertThat(browser.ask("document.querySelectorAll('#source div').length")).isEqualTo("9");
      var last = Integer.parseInt(browser.ask("document.getElementById('slider').max").replace("\"", ""));
      browser.ask("(state.step = 0)");
      var forward = new ArrayList<List<String>>();
      for (var moment = 0; moment <= last; moment++) {
        forward.add(shown(browser));
        if (moment < last) {
          browser.click("forward");
        }
      }
      assertThat(forward).allSatisfy(moment -> assertThat(moment.get(1)).isEqualTo(printed(Long.parseLong(
          moment.get(0)))));
      assertThat(forward.getLast().get(1)).contains("main\n", "tick\n", "promise it's \"quoted\" & \\\n",
          "timer </script><b>\n",
          "immediate\n", "io \u4f60\u597d\n");
      var back = new ArrayList<List<String>>();
      for (var moment = last; moment >= 0; moment--) {
        back.add(shown(browser));
        if (moment > 0) {
          browser.click("back");
        }
      }
      Collections.reverse(back);
      assertThat(back).isEqualTo(forward);
      browser.click("language");
      assertThat(browser.texts("document.documentElement.lang")).containsExactly("zh");
    }
  }

  /** The seq of the moment, the console, and the picture. */
  private static List<String> shown(Browser browser) throws IOException, InterruptedException {
    return browser.texts("[document.body.dataset.seq, document.getElementById('console').textContent, "
        + "document.getElementById('stage').textContent]");
  }

  private String printed(long seq) {
    var text = new StringBuilder();
    for (var each = 0; each <= seq; each++) {
      if (log.get(each) instanceof OutputWritten written) {
        text.append(written.text());
      }
    }
    return text.toString();
  }
}
