package loopscope.app.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Message;
import loopscope.app.i18n.Texts;
import loopscope.app.widgets.Buttons;
import org.jspecify.annotations.Nullable;

/** Builds a request to a server of the program, sends it once or many times, and shows what came back. */
final class RequestBar extends VBox {
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD",
      "OPTIONS");
  private static final int MOST = 100_000;
  private static final int MOST_AT_ONCE = 500;

  private final Texts texts;
  private final Requester requester = new Requester();
  private final Consumer<String> browse;
  private final ComboBox<String> method = new ComboBox<>();
  private final TextField address = new TextField();
  private final TextArea head = new TextArea();
  private final TextArea body = new TextArea();
  private final Amount count = new Amount("http-count", MOST, 200, 50);
  private final Amount atOnce = new Amount("http-at-once", MOST_AT_ONCE, 10, 1);
  private final ToggleButton more = new ToggleButton();
  private final Label said = new Label();
  private final TextArea text = new TextArea();
  private final ScrollPane rendered = new ScrollPane();
  private final TabPane answer = new TabPane();
  private final Button load;
  private Message saying = Message.of("http.hint");
  private String offered = "";
  private @Nullable Load running;

  /** @param browse opens an address in the system's browser */
  RequestBar(Texts texts, Consumer<String> browse) {
    this.texts = texts;
    this.browse = browse;
    load = Buttons.words("http-load", texts.bind("http.load"), this::load);
    setId("http-request");
    getStyleClass().add("request-bar");
    getChildren().addAll(line(), many(), details(), said, answer());
    said.setId("http-said");
    said.setWrapText(true);
    texts.localeProperty().addListener(changed -> say(saying));
    say(saying);
  }

  /** The addresses at which servers of the program wait: the first of them is offered, unless another was typed. */
  void offer(List<String> listening) {
    var first = listening.stream().filter(each -> !each.isEmpty()).findFirst().map(each -> "http://" + each
        .replace(
            "[::]", "127.0.0.1").replace("0.0.0.0", "127.0.0.1") + "/").orElse("");
    if (!first.equals(offered) && !first.isEmpty() && (address.getText().isBlank() || address.getText()
        .equals(
            offered))) {
      address.setText(first);
    }
    offered = first.isEmpty() ? offered : first;
  }

  private Node line() {
    method.getItems().addAll(METHODS);
    method.setValue("GET");
    method.setId("http-method");
    method.accessibleTextProperty().bind(texts.bind("http.method"));
    address.setId("http-address");
    address.promptTextProperty().bind(texts.bind("http.address"));
    address.setOnAction(entered -> send());
    HBox.setHgrow(address, Priority.ALWAYS);
    return row(method, address, Buttons.words("http-send", texts.bind("http.send"), this::send), Buttons
        .words(
            "http-browse", texts.bind("http.browse"), () -> read().ifPresent(request -> browse.accept(request
                .address()
                .toString()))));
  }

  private Node many() {
    more.setId("http-more");
    more.textProperty().bind(texts.bind("http.more"));
    more.setMinWidth(Region.USE_PREF_SIZE);
    return row(load, count, words("http.times"), atOnce, words("http.at-once"), more);
  }

  /** Header fields and a body, shown where they are wanted. */
  private Node details() {
    head.setId("http-head");
    head.setPrefRowCount(2);
    head.promptTextProperty().bind(texts.bind("http.fields"));
    body.setId("http-body");
    body.setPrefRowCount(2);
    body.promptTextProperty().bind(texts.bind("http.body"));
    var both = new HBox(8, head, body);
    HBox.setHgrow(head, Priority.ALWAYS);
    HBox.setHgrow(body, Priority.ALWAYS);
    both.visibleProperty().bind(more.selectedProperty());
    both.managedProperty().bind(more.selectedProperty());
    return both;
  }

  private Node answer() {
    text.setId("http-text");
    text.setEditable(false);
    text.getStyleClass().add("code");
    rendered.setId("http-rendered");
    rendered.setFitToWidth(true);
    answer.getTabs().addAll(tab("http-text-tab", "http.text", text), tab("http-rendered-tab", "http.rendered",
        rendered));
    answer.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    answer.setPrefHeight(130);
    answer.setVisible(false);
    answer.managedProperty().bind(answer.visibleProperty());
    return answer;
  }

  private Tab tab(String id, String key, Node content) {
    var tab = new Tab();
    tab.setId(id);
    tab.textProperty().bind(texts.bind(key));
    tab.setContent(content);
    return tab;
  }

  private Label words(String key) {
    var label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(8, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    for (var node : nodes) {
      if (node instanceof Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
      }
    }
    return row;
  }

  private void say(Message message) {
    saying = message;
    said.setText(message.in(texts));
  }

  private Optional<Request> read() {
    try {
      return Optional.of(Request.of(method.getValue(), address.getText(), head.getText(), body.getText()));
    } catch (Request.Mistake e) {
      say(e.message());
      return Optional.empty();
    }
  }

  private void send() {
    read().ifPresent(request -> {
      say(Message.of("http.waiting", request.method(), request.address().toString()));
      requester.send(request).thenAccept(got -> Platform.runLater(() -> show(got)));
    });
  }

  private void show(Answer got) {
    switch (got) {
      case Answer.Received received -> {
        say(Message.of("http.received", received.statusCode(), received.size(), received.nanos() / 1e6));
        text.setText(received.head() + "\n" + received.text());
        rendered.setContent(received.isHtml() ? RenderedPage.of(received.text()) : plain(received));
        answer.setVisible(true);
      }
      case Answer.Failed failed -> say(Message.of("http.failed", failed.reason()));
    }
  }

  private Node plain(Answer.Received received) {
    var label = new Label(received.text());
    label.setWrapText(true);
    label.getStyleClass().add("page");
    return label;
  }

  /** Sends it many times, or ends that. */
  private void load() {
    var under = running;
    if (under != null) {
      under.stop();
      return;
    }
    read().ifPresent(request -> {
      var all = count.getValue();
      var wanted = new Load(requester, request, all, done -> {
        if (done % 10 == 0) {
          Platform.runLater(() -> progress(done, all));
        }
      });
      running = wanted;
      load.textProperty().bind(texts.bind("http.load.stop"));
      progress(0, all);
      wanted.run(atOnce.getValue()).thenAccept(result -> Platform.runLater(() -> loaded(result)));
    });
  }

  private void progress(int done, int all) {
    if (running != null) {
      say(Message.of("http.loading", done, all));
    }
  }

  private void loaded(Load.Result result) {
    running = null;
    load.textProperty().bind(texts.bind("http.load"));
    var statuses = result.statuses().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry
        .getValue() + " × " + entry.getKey()).collect(Collectors.joining(", "));
    say(Message.of("http.loaded", statuses.isEmpty() ? "–" : statuses, result.failed(), result.perSecond(),
        result
            .median() / 1e6, result.slow() / 1e6));
  }
}
