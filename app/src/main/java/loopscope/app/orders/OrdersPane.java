package loopscope.app.orders;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.app.widgets.Buttons;

/** The outputs that were found, the commonest first, each with a button that opens a run of it. */
public final class OrdersPane extends BorderPane {
  private static final int MOST_LINES = 12;

  private final OrdersModel model;
  private final Texts texts;
  private final Consumer<Order> open;
  private final Label summary = new Label();
  private final Node stop;
  private final VBox cards = new VBox();

  /**
   * @param open shows the run of an order
   */
  public OrdersPane(OrdersModel model, Texts texts, Consumer<Order> open) {
    this.model = model;
    this.texts = texts;
    this.open = open;
    summary.setId("orders-summary");
    summary.setWrapText(true);
    summary.setMaxWidth(Double.MAX_VALUE);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(summary, Priority.ALWAYS);
    stop = Buttons.words("orders-stop", texts.bind("orders.stop"), model::stop);
    stop.managedProperty().bind(stop.visibleProperty());
    var head = new HBox(summary, stop);
    head.getStyleClass().add("orders-head");
    cards.getStyleClass().add("orders");
    var scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    setTop(head);
    setCenter(scroll);
    model.stateProperty().subscribe(now -> draw());
    texts.localeProperty().addListener(changed -> draw());
  }

  /** Gives the keyboard to the first run that can be opened. */
  public void focusOrders() {
    cards.requestFocus();
  }

  private void draw() {
    stop.setVisible(model.stateProperty().get() instanceof OrdersState.Searching);
    switch (model.stateProperty().get()) {
      case OrdersState.Nothing() -> tell(texts.get("orders.nothing"), List.of());
      case OrdersState.Searching(var runs, var wanted, var found) -> tell(texts.get("orders.searching", runs,
          wanted), found);
      case OrdersState.Found(var runs, var found) -> tell(texts.get(found.size() == 1 ? "orders.one"
          : "orders.found", runs, found
              .size()), found);
      case OrdersState.NotPossible(var why) -> tell(why.in(texts), List.of());
    }
  }

  private void tell(String words, List<Order> found) {
    summary.setText(words);
    cards.getChildren().setAll(found.stream().map(this::card).toList());
  }

  private Node card(Order order) {
    var code = order.printed().exitCode();
    var heading = new Label(code.isPresent() ? texts.get("orders.times", order.times(), code.getAsInt())
        : texts.get("orders.endless",
            order.times()));
    heading.getStyleClass().add("start-heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    var button = Buttons.words("orders-open", texts.bind("orders.open"), () -> open.accept(order));
    button.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(heading, button);
    head.setAlignment(Pos.CENTER_LEFT);
    var output = new Label(shortened(order.printed().text()));
    output.getStyleClass().addAll("code", "orders-output");
    var card = new VBox(head, output);
    card.getStyleClass().add("orders-card");
    return card;
  }

  private String shortened(String text) {
    var lines = text.strip().lines().toList();
    return lines.isEmpty() ? texts.get("orders.silent")
        : String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())))
            + (lines.size() > MOST_LINES ? "\n\u2026" : "");
  }
}
