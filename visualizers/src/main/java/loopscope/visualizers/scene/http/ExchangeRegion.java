package loopscope.visualizers.scene.http;

import java.util.ArrayList;
import java.util.List;
import loopscope.visualizers.model.http.Exchange;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** A request as it came, its address taken apart, and the head of its response. */
record ExchangeRegion(Brush brush, Exchange exchange, long now) {
  private static final double WIDE = 700;
  private static final double LINE = 17;
  private static final int MOST_FIELDS = 9;

  private String word(String key, Object... values) {
    return brush.words().of("http." + key, values);
  }

  /** Draws it; where it ends. */
  double draw(double x, double y, double width) {
    var below = address(x, y, width);
    var beside = width >= WIDE;
    var half = beside ? (width - 20) / 2 : width;
    var asked = head(word("request"), request(), x, below + 10, half, brush.pen().palette().io());
    var answer = exchange.response().map(response -> List.of(response.head().strip().split("\r\n"))).orElse(
        List.of(
            word("response.none")));
    var answered = head(word("response"), answer, beside ? x + half + 20 : x, beside ? below + 10
        : asked + 10, half,
        brush.pen().palette().microtask());
    return brush.sentence(timing(), x, Math.max(asked, answered) + 8, width, 3);
  }

  private List<String> request() {
    var request = exchange.request();
    var lines = new ArrayList<String>();
    lines.add(request.method() + " " + request.url() + " HTTP/" + request.version());
    for (var index = 0; index + 1 < request.headers().size(); index += 2) {
      lines.add(request.headers().get(index) + ": " + request.headers().get(index + 1));
    }
    return lines;
  }

  private String timing() {
    var held = brush.words().millis(exchange.held(now));
    if (exchange.finished() == Exchange.NEVER) {
      return word("timing.open", held, brush.words().millis(exchange.taken(now)));
    }
    return word("timing", held, brush.words().millis(exchange.taken(now)));
  }

  /** The lines of a head, the first of them as a title. */
  private double head(String title, List<String> lines, double x, double y, double width, Colour colour) {
    var pen = brush.pen();
    var shown = lines.subList(0, Math.min(lines.size(), MOST_FIELDS));
    var more = lines.size() > shown.size();
    var bounds = new Bounds(x, y, width, 30 + (shown.size() + (more ? 1 : 0)) * LINE);
    pen.group(new Meaning(title + ": " + lines.getFirst(), String.join("\n", lines), exchange.response()
        .isPresent()
        && colour == pen.palette().microtask() ? exchange.response().get().seq() : exchange.request().seq(),
        exchange
            .response().map(response -> response.at()).orElse(null)), bounds, () -> {
              pen.rect(bounds, 8, Style.framed(pen.palette().ground(), colour, 1.3));
              pen.text(title, x + 12, y + 18, Type.LABEL, colour);
              for (var index = 0; index < shown.size(); index++) {
                pen.text(pen.letters().fit(shown.get(index), index == 0 ? Type.SMALL_NAME : Type.PLACE, width
                    - 24), x
                        + 12, y + 36 + index * LINE, index == 0 ? Type.SMALL_NAME : Type.PLACE, pen.palette()
                            .text());
              }
              if (more) {
                pen.text(brush.words().of("more", lines.size() - shown.size()), x + 12, y + 36 + shown.size()
                    * LINE,
                    Type.NOTE, pen.palette().secondary());
              }
            });
    return bounds.bottom();
  }

  /** A part of an address: its name in {@code url.parse}, and itself. */
  private record Part(String name, String text) {}

  /** What {@code url.parse} makes of the address. */
  private double address(double x, double y, double width) {
    var pen = brush.pen();
    var parts = parts();
    var below = brush.heading(word("address"), x, y, width);
    var left = x;
    for (var part : parts) {
      var wide = Math.min(width, Math.max(pen.letters().width(part.text(), Type.SMALL_NAME), pen.letters()
          .width(part
              .name(), Type.NOTE)) + 18);
      if (left + wide > x + width && left > x) {
        left = x;
        below += 48;
      }
      var bounds = new Bounds(left, below, wide, 42);
      pen.group(Meaning.spoken(part.name() + ": " + part.text()), bounds, () -> {
        pen.rect(bounds, 6, Style.framed(pen.palette().ground(), pen.palette().hairline(), 1));
        pen.text(pen.letters().fit(part.text(), Type.SMALL_NAME, wide - 16), bounds.x() + 9, bounds.y() + 18,
            Type.SMALL_NAME, pen.palette().text());
        pen.text(pen.letters().fit(part.name(), Type.NOTE, wide - 12), bounds.x() + 9, bounds.y() + 34,
            Type.NOTE, pen
                .palette().secondary());
      });
      left += wide + 8;
    }
    return below + 42;
  }

  private List<Part> parts() {
    var url = exchange.request().url();
    var parts = new ArrayList<Part>();
    exchange.header("host").stream().findFirst().ifPresent(host -> parts.add(new Part("Host", host)));
    var hash = url.indexOf('#') < 0 ? url.length() : url.indexOf('#');
    var search = url.indexOf('?') < 0 ? hash : Math.min(url.indexOf('?'), hash);
    parts.add(new Part("pathname", url.substring(0, search)));
    if (search < hash) {
      parts.add(new Part("search", url.substring(search, hash)));
      for (var pair : url.substring(search + 1, hash).split("&")) {
        if (!pair.isEmpty()) {
          parts.add(new Part("query." + pair.split("=", 2)[0], pair.contains("=") ? pair.split("=", 2)[1]
              : ""));
        }
      }
    }
    if (hash < url.length()) {
      parts.add(new Part("hash", url.substring(hash)));
    }
    return parts.subList(0, Math.min(parts.size(), 12));
  }
}
