package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopscope.engine.client.Engines;
import loopscope.visualizers.paint.PictureView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that the desktop sends to a program's server. */
class RequestsTest {
  private static final Engines ENGINES = new Engines();
  private static final String SERVER = """
      const http = require('http');
      let seen = 0;
      http.createServer((request, response) => {
        seen++;
        if (request.method === 'POST') {
          let body = '';
          request.on('data', (text) => { body += text; });
          request.on('end', () => response.end(`${request.headers['x-color']} ${body}`));
          return;
        }
        response.writeHead(request.url === '/' ? 200 : 404, { 'Content-Type': 'text/html' });
        response.end(`<h1>Hello</h1><script>never()</script><p>seen <b>${seen}</b></p><ul><li>one<li>two</ul>`);
      }).listen(0, '127.0.0.1');
      """;

  private DesktopDriver desktop;
  private final List<String> browsed = new ArrayList<>();

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    desktop = new DesktopDriver(folder.resolve("home"), ENGINES);
    var main = Files.writeString(folder.resolve("server.js"), SERVER);
    desktop.act(() -> desktop.window().open(main));
    desktop.act(() -> desktop.window().browseWith(browsed::add));
    desktop.press("#run");
    desktop.await(() -> desktop.shows("#stage-http"), () -> "no server was seen");
    desktop.press("#stage-http");
    desktop.await(() -> address().startsWith("http://127.0.0.1:"), () -> "it offers " + address());
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void anAnswerIsShownAsTextAndAsAPage() {
    desktop.press("#http-send");
    awaitSaid("Status 200, ");
    assertThat(DesktopDriver.ask(() -> desktop.<TextArea>find("#http-text").getText())).startsWith(
        "HTTP/1.1 200\n")
        .contains("content-type: text/html", "<h1>Hello</h1>");
    desktop.press("#http-rendered-tab");
    var page = DesktopDriver.ask(() -> ((TextFlow) desktop.<ScrollPane>find("#http-rendered").getContent())
        .getChildren()
        .stream().map(node -> ((Text) node).getText()).reduce("", String::concat));
    assertThat(page).isEqualTo("Hello\nseen 1\n•  one\n•  two\n");
  }

  @Test
  void aRequestIsBuiltOfMethodFieldsAndBody() {
    desktop.press("#http-more");
    desktop.act(() -> desktop.<ComboBox<String>>find("#http-method").setValue("POST"));
    desktop.act(() -> desktop.<TextArea>find("#http-head").setText("X-Color: green"));
    desktop.act(() -> desktop.<TextArea>find("#http-body").setText("grass"));
    desktop.press("#http-send");
    awaitSaid("Status 200, 11 bytes");
    assertThat(DesktopDriver.ask(() -> desktop.<TextArea>find("#http-text").getText())).endsWith(
        "\ngreen grass");
  }

  @Test
  void whatIsMistypedIsTold() {
    var offered = address();
    desktop.act(() -> desktop.<TextField>find("#http-address").setText("no address"));
    desktop.press("#http-send");
    awaitSaid("“no address” is no address of a server here.");
    desktop.act(() -> desktop.<TextField>find("#http-address").setText(offered + "missing"));
    desktop.press("#http-more");
    desktop.act(() -> desktop.<TextArea>find("#http-head").setText("no field"));
    desktop.press("#http-send");
    awaitSaid("“no field” is no header field.");
    desktop.act(() -> desktop.<TextArea>find("#http-head").setText(""));
    desktop.press("#http-send");
    awaitSaid("Status 404, ");
    desktop.press("#http-browse");
    assertThat(browsed).containsExactly(offered + "missing");
  }

  @Test
  void manyRequestsAreSentAndMeasured() {
    desktop.act(() -> {
      var count = desktop.<Spinner<Integer>>find("#http-count");
      count.getEditor().setText("as many as you like");
      count.commitValue();
      assertThat(count.getValue()).isEqualTo(200);
    });
    desktop.press("#http-load");
    awaitSaid("200 × 200; none failed. ");
    desktop.press("#last");
    var http = desktop.<PictureView>find("#http-view");
    desktop.await(() -> DesktopDriver.ask(() -> http.picture().meaningful().anyMatch(group -> group.meaning()
        .spoken()
        .startsWith("GET /: 200."))), () -> "no request is drawn");
  }

  private String address() {
    return DesktopDriver.ask(() -> desktop.<TextField>find("#http-address").getText());
  }

  private String said() {
    return DesktopDriver.ask(() -> desktop.<Label>find("#http-said").getText());
  }

  private void awaitSaid(String start) {
    desktop.await(() -> said().startsWith(start), () -> "it says " + said());
  }
}
