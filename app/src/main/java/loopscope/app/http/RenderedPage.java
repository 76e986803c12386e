package loopscope.app.http;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * HTML as far as it can be shown without a browser: its texts with headings, lists, links and emphasis. Styles, scripts and pictures
 * are left out; a picture shows the text that stands for it.
 */
final class RenderedPage {
  private final List<Node> nodes = new ArrayList<>();
  private boolean atStart = true;

  private RenderedPage() {}

  /** The page that a text of HTML describes. JavaFX thread. */
  static TextFlow of(String html) {
    var page = new RenderedPage();
    page.children(Jsoup.parse(html).body(), "page-text");
    var flow = new TextFlow(page.nodes.toArray(Node[]::new));
    flow.getStyleClass().add("page");
    return flow;
  }

  private void children(Element element, String style) {
    for (var child : element.childNodes()) {
      switch (child) {
        case TextNode text when !text.text().isBlank() -> text(text.text(), style);
        case Element inner -> element(inner, style);
        default -> {
          // Comments, scripts and the white space between elements.
        }
      }
    }
  }

  private void element(Element element, String style) {
    switch (element.normalName()) {
      case "script", "style", "template", "noscript" -> {
        // Not shown by browsers either, or only where scripts do not run.
      }
      case "br" -> breakLine();
      case "hr" -> block(() -> text("―――", style));
      case "img" -> text("[" + element.attr("alt") + "]", style);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> block(() -> children(element, "page-" + element
          .normalName()));
      case "li" -> block(() -> {
        text("•  ", style);
        children(element, style);
      });
      case "b", "strong", "th" -> children(element, "page-strong");
      case "i", "em" -> children(element, "page-em");
      case "a" -> children(element, "page-link");
      case "code", "kbd" -> children(element, "page-code");
      case "pre" -> block(() -> text(element.wholeText(), "page-code"));
      case "td" -> {
        children(element, style);
        text("   ", style);
      }
      case String name when element.isBlock() -> block(() -> children(element, style));
      case String name -> children(element, style);
    }
  }

  private void block(Runnable content) {
    if (!atStart) {
      breakLine();
    }
    content.run();
    if (!atStart) {
      breakLine();
    }
  }

  private void breakLine() {
    nodes.add(new Text("\n"));
    atStart = true;
  }

  private void text(String text, String style) {
    var node = new Text(atStart ? text.stripLeading() : text);
    node.getStyleClass().add(style);
    nodes.add(node);
    atStart = false;
  }
}
