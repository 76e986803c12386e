package loopscope.visualizers.scene.http;

import loopscope.visualizers.model.http.Busy;
import loopscope.visualizers.model.http.Exchange;
import loopscope.visualizers.model.http.HttpState;
import loopscope.visualizers.model.http.Lane;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** The lane of the loop, and one for each connection: what was done on it when, and when it had to wait for the loop. */
record LanesRegion(Brush brush, HttpState state, TimeScale scale, long now) {
  static final double ROW = 36;
  private static final double BAR = 11;
  /** A stretch that is shorter keeps nobody waiting who could notice, in nanoseconds. */
  private static final long NOTICEABLE = 5_000_000;

  private String word(String key, Object... values) {
    return brush.words().of("http." + key, values);
  }

  /** What had the loop; where it ends. */
  double loop(double x, double y) {
    var pen = brush.pen();
    var palette = pen.palette();
    pen.text(pen.letters().fit(word("loop"), Type.LABEL, scale.room().x() - x - 10), x, y + 21, Type.LABEL,
        palette
            .text());
    pen.rect(new Bounds(scale.room().x(), y + 14, scale.room().width(), BAR), 3, Style.filled(palette
        .ground()));
    state.busyUntil(now).forEach(busy -> busy(busy, y));
    return y + ROW;
  }

  private void busy(Busy busy, double y) {
    if (busy.to() < scale.from()) {
      return;
    }
    var pen = brush.pen();
    var left = scale.x(busy.from());
    var bounds = new Bounds(left, y + 14, Math.max(1.2, scale.x(busy.to()) - left), BAR);
    var time = brush.words().millis(busy.to() - busy.from());
    var says = busy.connection() > 0 ? word("busy.for", time, busy.connection()) : word("busy", time);
    pen.group(new Meaning(says, says, busy.seq(), null), bounds, () -> {
      pen.rect(bounds, 2, Style.filled(pen.palette().accent()));
      if (bounds.width() > pen.letters().width(time, Type.SMALL_PLACE) + 6) {
        pen.text(time, bounds.x() + 3, y + 11, Type.SMALL_PLACE, pen.palette().secondary());
      }
    });
  }

  /** A connection; where it ends. */
  double lane(Lane lane, double x, double y) {
    var pen = brush.pen();
    var palette = pen.palette();
    var number = lane.accepted().connection();
    var from = lane.accepted().remote();
    var says = word(lane.isOpen() ? "lane.open" : "lane.closed", number, from, lane.requests(), lane
        .received(), lane
            .sent());
    var end = lane.isOpen() ? now : lane.closed();
    var left = scale.x(lane.accepted().nanos());
    var focus = state.focus() == number;
    pen.group(new Meaning(says, says, lane.accepted().seq(), null), new Bounds(x, y, scale.room().right() - x,
        ROW), () -> {
          if (focus) {
            pen.rect(new Bounds(x - 6, y + 1, scale.room().right() - x + 6, ROW - 2), 5, Style.filled(palette
                .note()));
          }
          pen.text(pen.letters().fit(scale.room().x() - x < 100 ? "#" + number : "#" + number + " " + from,
              Type.SMALL_PLACE, scale
                  .room().x() - x - 8), x, y + 23,
              Type.SMALL_PLACE, focus ? palette.text() : palette.secondary());
          pen.rect(new Bounds(left, y + 18.5, Math.max(1, scale.x(end) - left), 2), 0, Style.filled(palette
              .faint()));
          brush.dot(left, y + 19.5, 3.2, palette.secondary());
          if (!lane.isOpen()) {
            pen.rect(new Bounds(scale.x(end) - 1, y + 13, 2.4, 13), 0, Style.filled(palette.closing()));
          }
        });
    waits(lane, end, y);
    var labelled = 0.0;
    for (var exchange : lane.exchanges()) {
      labelled = exchange(exchange, y, labelled);
    }
    return y + ROW;
  }

  /** Whenever the loop is somebody else's for long, this connection waits, whatever it sends. */
  private void waits(Lane lane, long end, double y) {
    for (var busy : state.busyUntil(now)) {
      var from = Math.max(busy.from(), lane.accepted().nanos());
      var to = Math.min(busy.to(), end);
      if (busy.connection() != lane.accepted().connection() && to - from >= noticeable()) {
        var says = word("waits", brush.words().millis(to - from));
        var left = scale.x(from);
        var bounds = new Bounds(left, y + 15, Math.max(1, scale.x(to) - left), 9);
        brush.pen().group(new Meaning(says, says, busy.seq(), null), bounds, () -> stripes(bounds));
      }
    }
  }

  /** A stretch that is as long as can be noticed, by a client and in the picture. */
  private long noticeable() {
    return Math.max(NOTICEABLE, (scale.to() - scale.from()) / 100);
  }

  private void stripes(Bounds bounds) {
    var pen = brush.pen();
    for (var x = bounds.x(); x < bounds.right(); x += 5) {
      pen.rect(new Bounds(x, bounds.y(), Math.min(2, bounds.right() - x), bounds.height()), 0, Style.filled(
          pen
              .palette().immediate()));
    }
  }

  /** A request from its first byte to the last of its response; how far its text goes. */
  private double exchange(Exchange exchange, double y, double labelled) {
    var pen = brush.pen();
    var palette = pen.palette();
    var request = exchange.request();
    var end = exchange.finished() == Exchange.NEVER ? now : exchange.finished();
    var left = Math.min(scale.x(exchange.arrived()), scale.room().right() - 3);
    var bounds = new Bounds(left, y + 14, Math.max(3, scale.x(end) - left), BAR);
    var status = exchange.response().map(response -> " " + response.statusCode()).orElse("");
    var text = request.method() + " " + request.url() + status;
    var says = word(exchange.finished() == Exchange.NEVER ? "exchange.open" : "exchange", request.method(),
        request
            .url(), exchange.response().map(response -> Integer.toString(response.statusCode())).orElse("…"),
        brush
            .words().millis(exchange.held(now)), brush.words().millis(exchange.taken(now)));
    pen.group(new Meaning(says, says, request.seq(), exchange.response().map(response -> response.at())
        .orElse(null)),
        bounds, () -> {
          pen.rect(bounds, 3, Style.framed(palette.panel(), palette.io(), 1.2));
          if (HttpScene.hasCome(exchange.dispatched())) {
            stretch(exchange.dispatched(), exchange.handled() == Exchange.NEVER ? now : exchange.handled(),
                palette.io(),
                y, BAR);
          }
          exchange.response().ifPresent(response -> stretch(Math.max(response.nanos(), exchange.handled()),
              end, palette
                  .microtask(), y + 3, BAR - 6));
        });
    var wide = pen.letters().width(text, Type.SMALL_PLACE);
    var x = Math.min(left, scale.room().right() - wide);
    if (x < labelled || x < scale.room().x()) {
      return labelled;
    }
    pen.text(text, x, y + 10, Type.SMALL_PLACE, palette.text());
    return x + wide + 8;
  }

  private void stretch(long from, long to, Colour colour, double y, double high) {
    if (to < from) {
      return;
    }
    var left = Math.min(scale.x(from), scale.room().right() - 1.6);
    brush.pen().rect(new Bounds(left, y + 14, Math.max(1.6, scale.x(to) - left), high), 2, Style.filled(
        colour));
  }

  /** What the colours mean. */
  double legend(double x, double y, double width) {
    var pen = brush.pen();
    var palette = pen.palette();
    var at = new double[]{x, y};
    entry(at, x + width, word("legend.handler"), palette.io(), false);
    entry(at, x + width, word("legend.async"), palette.io(), true);
    entry(at, x + width, word("legend.response"), palette.microtask(), false);
    entry(at, x + width, word("legend.waits"), palette.immediate(), false);
    return at[1] + 20;
  }

  private void entry(double[] at, double right, String text, Colour colour, boolean hollow) {
    var pen = brush.pen();
    var wide = 20 + pen.letters().width(text, Type.NOTE) + 18;
    if (at[0] + wide > right && at[0] > right - wide) {
      at[0] = right - Math.max(wide, right - 18);
      at[1] += 18;
    }
    var box = new Bounds(at[0], at[1] + 2, 14, 10);
    pen.rect(box, 2, hollow ? Style.framed(pen.palette().panel(), colour, 1.2) : Style.filled(colour));
    pen.text(pen.letters().fit(text, Type.NOTE, right - at[0] - 22), at[0] + 20, at[1] + 11, Type.NOTE, pen
        .palette()
        .secondary());
    at[0] += wide;
  }
}
