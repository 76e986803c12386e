package loopscope.acceptance.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A headless Chromium, driven as a reader would.
 *
 * @see <a href="https://www.w3.org/TR/webdriver2/">W3C: WebDriver</a>
 */
final class Browser implements AutoCloseable {
  private static final Pattern VALUE = Pattern.compile("\\{\"value\":(.*)\\}", Pattern.DOTALL);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process driver;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String session;
  private final URI address;

  Browser(Path scratch) throws IOException, InterruptedException {
    var port = freePort();
    driver = new ProcessBuilder("chromedriver", "--port=" + port).redirectErrorStream(true).redirectOutput(
        scratch.resolve("driver.log")
            .toFile()).start();
    address = URI.create("http://127.0.0.1:" + port + "/");
    awaitReady();
    var arguments = Stream.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
        "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--window-size=1280,800", "--lang=en",
        "--user-data-dir=" + scratch.resolve("profile")).map(each -> '"' + each + '"').toList();
    var answer = post("session", "{\"capabilities\":{\"alwaysMatch\":{\"goog:chromeOptions\":{\"args\":"
        + arguments + "}}}}");
    session = "session/" + answer.replaceFirst("(?s).*\"sessionId\":\"([^\"]+)\".*", "$1");
  }

  static boolean isInstalled() {
    return Stream.of("chromedriver", "chromium").allMatch(name -> Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files
            .isExecutable(Path.of(folder, name))));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() throws InterruptedException {
    for (var patience = 600; patience > 0; patience--) {
      try {
        if (get("status").contains("\"ready\":true")) {
          return;
        }
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new AssertionError("chromedriver does not answer");
  }

  void open(Path page) throws IOException, InterruptedException {
    post(session + "/url", "{\"url\":\"" + page.toUri() + "\"}");
  }

  /** Clicks the element with this id. */
  void click(String id) throws IOException, InterruptedException {
    var found = post(session + "/element", "{\"using\":\"css selector\",\"value\":\"#" + id + "\"}");
    var element = found.replaceFirst("(?s).*\"element-[^\"]+\":\"([^\"]+)\".*", "$1");
    post(session + "/element/" + element + "/click", "{}");
  }

  /** The value of an expression of texts and numbers, as JSON writes it. */
  String ask(String expression) throws IOException, InterruptedException {
    return post(session + "/execute/sync", "{\"script\":\"return " + expression.replace("\"", "\\\"")
        + "\",\"args\":[]}");
  }

  /** The texts of a list that an expression gives. */
  List<String> texts(String expression) throws IOException, InterruptedException {
    var texts = new ArrayList<String>();
    try (var json = new JsonFactory().createParser(ask(expression))) {
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          texts.add(json.getText());
        }
      }
    }
    return texts;
  }

  private String get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString()).body();
  }

  private String post(String path, String body) throws IOException, InterruptedException {
    var response = client.send(HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).POST(
        BodyPublishers.ofString(body))
        .build(), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.body());
    }
    var value = VALUE.matcher(response.body());
    return value.matches() ? value.group(1) : response.body();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    client.send(HttpRequest.newBuilder(address.resolve(session)).DELETE().build(), BodyHandlers.ofString());
    driver.destroy();
    driver.waitFor();
  }
}
