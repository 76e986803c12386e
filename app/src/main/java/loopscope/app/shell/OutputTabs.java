package loopscope.app.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import loopscope.app.compare.CompareView;
import loopscope.app.console.ConsoleView;
import loopscope.app.i18n.Texts;
import loopscope.app.npm.NpmPane;
import loopscope.app.orders.OrdersPane;
import loopscope.app.why.WhyPane;

/** The panes below the editor, one in front of the others. */
final class OutputTabs extends TabPane {
  private final Map<Kind, Tab> tabs = new EnumMap<>(Kind.class);
  private final ConsoleView console;
  private final WhyPane why;
  private final OrdersPane orders;
  private final CompareView compare;
  private final NpmPane npm;

  /** What they show, in their order. */
  enum Kind {
    CONSOLE, WHY, ORDERS, COMPARE, NPM;

    private String key() {
      return name().toLowerCase(Locale.ROOT) + ".title";
    }
  }

  OutputTabs(Texts texts, ConsoleView console, WhyPane why, OrdersPane orders, CompareView compare,
      NpmPane npm) {
    this.console = console;
    this.why = why;
    this.orders = orders;
    this.compare = compare;
    this.npm = npm;
    setId("outputs");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getStyleClass().add("card");
    for (var kind : Kind.values()) {
      var tab = new Tab();
      tab.setId("tab-" + kind.name().toLowerCase(Locale.ROOT));
      tab.textProperty().bind(texts.bind(kind.key()));
      tab.setContent(content(kind));
      tabs.put(kind, tab);
      getTabs().add(tab);
    }
    why.shownProperty().bind(Objects.requireNonNull(tabs.get(Kind.WHY)).selectedProperty());
  }

  /** Brings one to the front. */
  void show(Kind kind) {
    getSelectionModel().select(Objects.requireNonNull(tabs.get(kind)));
  }

  /** Brings one to the front and gives it the keyboard. */
  void focus(Kind kind) {
    show(kind);
    switch (kind) {
      case CONSOLE -> console.focusLines();
      case WHY -> why.focusPicture();
      case ORDERS -> orders.focusOrders();
      case COMPARE -> compare.focusRows();
      case NPM -> npm.focusInput();
    }
  }

  private Node content(Kind kind) {
    return switch (kind) {
      case CONSOLE -> console;
      case WHY -> why;
      case ORDERS -> orders;
      case COMPARE -> compare;
      case NPM -> npm;
    };
  }
}
