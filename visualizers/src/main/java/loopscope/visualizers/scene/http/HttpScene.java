package loopscope.visualizers.scene.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import loopscope.visualizers.model.http.Exchange;
import loopscope.visualizers.model.http.HttpState;
import loopscope.visualizers.model.http.Lane;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.TextMeasure;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Letters;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.Pen;
import loopscope.visualizers.scene.Type;
import loopscope.visualizers.scene.Words;

/**
 * Connections as lanes over time, what kept the loop above them, and the request that something happened to last. As wide as the
 * viewport, and as high as it must be. Pure.
 */
public final class HttpScene {
  private static final double EDGE = 18;
  private static final double LABEL = 150;
  private static final double NARROW = 640;
  private static final double FULL_WIDTH = 1060;
  private static final double FULL_HEIGHT = 700;
  private static final double LARGEST = 1.7;
  /** Room for what stands above the lanes and below them. */
  private static final double REST = 380;
  private static final int FEWEST = 6;

  private final Brush brush;
  private final Moment<HttpState> moment;
  private final HttpState state;
  private final double unit;
  private final double width;
  private final double height;
  private final long now;

  private HttpScene(Moment<HttpState> moment, Viewport viewport, Palette palette) {
    var words = new Words(viewport.locale());
    unit = viewport.textScale() * Math.clamp(Math.min(viewport.width() / FULL_WIDTH, viewport.height()
        / FULL_HEIGHT) / viewport.textScale(), 1, LARGEST);
    brush = new Brush(new Pen(palette, new Letters(TextMeasure.approximate(), words.locale()), unit), words,
        moment.progress());
    this.moment = moment;
    state = moment.after();
    width = viewport.width() / unit;
    height = viewport.height() / unit;
    now = moment.event() == null ? 0 : moment.event().nanos();
  }

  /** The picture of a moment. */
  public static Picture draw(Moment<HttpState> moment, Viewport viewport, Palette palette) {
    var scene = new HttpScene(moment, viewport, palette);
    var bottom = scene.draw();
    var high = Math.max(scene.height, bottom + EDGE);
    var ground = new Pen(palette, scene.brush.pen().letters(), scene.unit);
    ground.rect(new Bounds(0, 0, scene.width, high), 0, Style.filled(palette.panel()));
    var shapes = ground.shapes();
    shapes.addAll(scene.brush.pen().shapes());
    return new Picture(viewport.width(), high * scene.unit, shapes);
  }

  private double draw() {
    var wide = width - 2 * EDGE;
    if (state.lanes().isEmpty()) {
      return brush.sentence(state.listening().isEmpty() ? brush.words().of("http.none")
          : brush.words().of("http.listening", String.join(", ", state.listening())), EDGE, EDGE, wide, 6);
    }
    var y = brush.note(new Telling(brush.words(), state, now).of(moment.event()), EDGE, EDGE, wide);
    y = brush.sentence(summary(), EDGE, y - 4, wide, 2) + 8;
    var drawn = drawn();
    var from = drawn.stream().mapToLong(lane -> lane.accepted().nanos()).min().orElse(0);
    var label = width < NARROW ? 64 : LABEL;
    var scale = new TimeScale(from, Math.max(now, from + 1), new Bounds(EDGE + label, y, wide - label, 0));
    y = axis(scale, y);
    var lanes = new LanesRegion(brush, state, scale, now);
    y = lanes.loop(EDGE, y);
    for (var lane : drawn) {
      y = lanes.lane(lane, EDGE, y);
    }
    if (drawn.size() < state.lanes().size()) {
      y = brush.sentence(brush.words().of("http.others", state.lanes().size() - drawn.size()), EDGE, y + 4,
          wide, 1);
    }
    y = lanes.legend(EDGE, y + 6, wide);
    y = new CostsRegion(brush, state, now).draw(EDGE, y + 6, wide);
    var top = y + 8;
    return state.current().map(exchange -> new ExchangeRegion(brush, exchange, now).draw(EDGE, top, wide))
        .orElse(y);
  }

  /** The one that something happens to, those that are open, and the newest; in the order in which they came. */
  private List<Lane> drawn() {
    var most = Math.max(FEWEST, (int) ((height - REST) / LanesRegion.ROW));
    if (state.lanes().size() <= most) {
      return state.lanes();
    }
    var some = new LinkedHashSet<Long>();
    some.add(state.focus());
    for (var index = state.lanes().size() - 1; index >= 0 && some.size() < most; index--) {
      if (state.lanes().get(index).isOpen()) {
        some.add(index + 1L);
      }
    }
    for (var index = state.lanes().size(); index >= 1 && some.size() < most; index--) {
      some.add((long) index);
    }
    return some.stream().sorted().flatMap(number -> state.lane(number).stream()).toList();
  }

  /** How many of what there were. */
  private String summary() {
    var open = state.lanes().stream().filter(Lane::isOpen).count();
    var requests = state.lanes().stream().mapToInt(Lane::requests).sum();
    var answers = new TreeMap<>(state.totals().statuses()).entrySet().stream().map(entry -> entry.getValue()
        + " × "
        + entry.getKey()).collect(Collectors.joining(", "));
    return brush.words().of("http.summary", state.lanes().size(), open, requests, answers.isEmpty() ? "–"
        : answers, brush
            .words().millis(state.totals().held()));
  }

  private double axis(TimeScale scale, double y) {
    var pen = brush.pen();
    var tick = scale.tick(width < NARROW ? 4 : 8);
    var texts = new ArrayList<Double>();
    for (var time = 0L; time <= scale.to() - scale.from(); time += tick) {
      var x = scale.x(scale.from() + time);
      pen.rect(new Bounds(x, y + 14, 0.8, 6), 0, Style.filled(pen.palette().faint()));
      if (x < width - EDGE - 30 && (texts.isEmpty() || x - texts.getLast() > 54)) {
        pen.text(brush.words().millis(time), x, y + 11, Type.SMALL_PLACE, pen.palette().secondary(), time == 0
            ? Anchor.START
            : Anchor.MIDDLE);
        texts.add(x);
      }
    }
    return y + 24;
  }

  /** Not yet, or how long. */
  static boolean hasCome(long nanos) {
    return nanos != Exchange.NEVER;
  }
}
