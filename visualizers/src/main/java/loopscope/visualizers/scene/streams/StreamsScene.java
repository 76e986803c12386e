package loopscope.visualizers.scene.streams;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import loopscope.engine.trace.PipeEnd;
import loopscope.engine.trace.StreamEvent;
import loopscope.engine.trace.StreamEvent.ChunkPushed;
import loopscope.engine.trace.StreamEvent.ChunkTaken;
import loopscope.engine.trace.StreamEvent.ChunkWritten;
import loopscope.visualizers.model.streams.Parcel;
import loopscope.visualizers.model.streams.Pipe;
import loopscope.visualizers.model.streams.StreamCurves;
import loopscope.visualizers.model.streams.StreamsState;
import loopscope.visualizers.model.streams.Tank;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
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
 * Streams at a moment: a tank for each side of a stream, pipes between them, what just happened in a sentence, and how full they were
 * until now. As wide as the viewport, and as high as it must be. Pure.
 */
public final class StreamsScene {
  private static final double EDGE = 18;
  private static final double PIPE = 92;
  private static final double BETWEEN = 44;
  /** Room at the end of a row for a pipe that goes on in the next. */
  private static final double ROUND = 8;
  private static final double ROW = TankShape.WHOLE + 18;
  private static final double FULL_WIDTH = 1000;
  private static final double FULL_HEIGHT = 640;
  private static final double LARGEST = 1.7;
  private static final double APART = 64;
  /** So many chains are drawn as tanks at least; of more, those that are over and then the oldest are lines. */
  private static final int MOST_CHAINS = 6;
  private static final int MOST_LINES = 12;

  private final Brush brush;
  private final Moment<StreamsState> moment;
  private final StreamsState state;
  private final StreamCurves curves;
  private final double unit;
  private final double width;
  private final double height;
  private final Map<Long, Bounds> readables = new HashMap<>();
  private final Map<Long, Bounds> writables = new HashMap<>();

  private StreamsScene(Moment<StreamsState> moment, StreamCurves curves, Viewport viewport, Palette palette) {
    var words = new Words(viewport.locale());
    unit = viewport.textScale() * Math.clamp(Math.min(viewport.width() / FULL_WIDTH, viewport.height()
        / FULL_HEIGHT) / viewport.textScale(), 1, LARGEST);
    brush = new Brush(new Pen(palette, new Letters(TextMeasure.approximate(), words.locale()), unit), words,
        moment.progress());
    this.moment = moment;
    this.curves = curves;
    state = moment.after();
    width = viewport.width() / unit;
    height = viewport.height() / unit;
  }

  /** The picture of a moment. */
  public static Picture draw(Moment<StreamsState> moment, StreamCurves curves, Viewport viewport,
      Palette palette) {
    var scene = new StreamsScene(moment, curves, viewport, palette);
    var bottom = scene.draw();
    var high = Math.max(scene.height, bottom + EDGE);
    var ground = new Pen(palette, scene.brush.pen().letters(), scene.unit);
    ground.rect(new Bounds(0, 0, scene.width, high), 0, Style.filled(palette.panel()));
    var shapes = ground.shapes();
    shapes.addAll(scene.brush.pen().shapes());
    return new Picture(viewport.width(), high * scene.unit, shapes);
  }

  private double draw() {
    if (state.tanks().isEmpty()) {
      return brush.sentence(brush.words().of("streams.none"), EDGE, EDGE, width - 2 * EDGE, 6);
    }
    var y = brush.note(new Telling(brush.words(), moment.before(), state).of(moment.event()), EDGE, EDGE,
        width
            - 2 * EDGE);
    var chains = Chain.of(state);
    var drawn = drawn(chains);
    y = tanks(drawn, y);
    pipes();
    travel();
    var lines = chains.stream().filter(chain -> !drawn.contains(chain)).toList();
    y = lines(lines, state.tanks().size() - drawn.stream().mapToInt(chain -> chain.tanks().size()).sum(), y);
    return new CurvesRegion(brush, curves).draw(drawn.stream().flatMap(chain -> chain.tanks().stream())
        .toList(),
        moment.event() == null ? 0 : moment.event().nanos(), new Bounds(EDGE, y + 6, width - 2 * EDGE, Math
            .max(
                110, Math.min(170, height - y - EDGE - 6))));
  }

  /** That in which something happens, those that go on before those that are over, the newest; in the order in which they began. */
  private List<Chain> drawn(List<Chain> chains) {
    var most = Math.max(MOST_CHAINS, (int) ((width / (3 * TankShape.WIDTH)) * (int) (height / ROW)));
    if (chains.size() <= most) {
      return chains;
    }
    var some = new LinkedHashSet<Chain>();
    chains.stream().filter(this::happens).forEach(some::add);
    chains.reversed().stream().filter(chain -> !chain.isOver()).forEach(some::add);
    some.addAll(chains.reversed());
    var kept = some.stream().limit(most).toList();
    return chains.stream().filter(kept::contains).toList();
  }

  private boolean happens(Chain chain) {
    return moment.event() instanceof StreamEvent event && chain.tanks().stream().anyMatch(tank -> tank
        .stream() == event.stream());
  }

  /** Chains side by side where there is room, else one below the other. */
  private double tanks(List<Chain> chains, double y) {
    var x = EDGE;
    var top = y;
    for (var chain : chains) {
      var wide = chain.tanks().stream().mapToDouble(tank -> wide(tank) + PIPE).sum() - PIPE;
      if (x > EDGE && x + wide > width - EDGE - ROUND) {
        x = EDGE;
        top += ROW;
      }
      top = chain(chain, x, top);
      x = x + wide > width - EDGE - ROUND ? width : x + wide + APART;
    }
    return top + ROW;
  }

  private static double wide(Tank tank) {
    return tank.readable().exists() && tank.writable().exists() ? 2 * TankShape.WIDTH + BETWEEN
        : TankShape.WIDTH;
  }

  /** A chain from left to right, in as many rows as it needs; where the last of them is. */
  private double chain(Chain chain, double left, double y) {
    var x = left;
    var top = y;
    for (var tank : chain.tanks()) {
      if (x > EDGE && x + wide(tank) > width - EDGE - ROUND) {
        x = EDGE;
        top += ROW;
      }
      tank(tank, x, top);
      x += wide(tank) + PIPE;
    }
    return top;
  }

  private void tank(Tank tank, double x, double top) {
    var readableX = tank.writable().exists() ? x + TankShape.WIDTH + BETWEEN : x;
    if (tank.writable().exists()) {
      new TankShape(brush, tank, false).draw(x, top);
      writables.put(tank.stream(), body(x, top));
    }
    if (tank.readable().exists()) {
      new TankShape(brush, tank, true).draw(readableX, top);
      readables.put(tank.stream(), body(readableX, top));
    }
    if (tank.writable().exists() && tank.readable().exists()) {
      transform(x + TankShape.WIDTH, top);
    }
    if (!tank.writable().exists() && !tank.readable().exists()) {
      stranger(tank, x, top);
    }
  }

  private static Bounds body(double x, double top) {
    return new Bounds(x, top + TankShape.HEAD, TankShape.WIDTH, TankShape.HEIGHT);
  }

  /** Something that is written to as if it were a stream, and keeps to itself how much it holds. */
  private void stranger(Tank tank, double x, double top) {
    var pen = brush.pen();
    var body = body(x, top);
    writables.put(tank.stream(), body);
    readables.put(tank.stream(), body);
    var name = Names.of(tank);
    pen.group(new Meaning(name, name, tank.opened().seq(), tank.opened().at()), body, () -> {
      pen.rect(body, 8, Style.dashed(pen.palette().secondary(), 1.2, 4));
      pen.text(pen.letters().fit(name, Type.SMALL_NAME, body.width() - 12), body.centreX(), body.centreY()
          + 4,
          Type.SMALL_NAME, pen.palette().text(), Anchor.MIDDLE);
    });
  }

  /** From the writable side of a stream to its readable one. */
  private void transform(double x, double top) {
    var y = top + TankShape.HEAD + TankShape.HEIGHT * 0.45;
    var colour = brush.pen().palette().microtask();
    brush.pen().path(List.of(new Move(x + 6, y), new Curve(x + BETWEEN * 0.4, y - 20, x + BETWEEN * 0.6, y
        - 20, x
            + BETWEEN - 10, y - 3)), Style.line(colour, 2));
    brush.arrowHead(x + BETWEEN - 4, y, 8, colour);
  }

  private void pipes() {
    for (var pipe : state.pipes()) {
      var from = readables.get(pipe.from());
      var to = writables.get(pipe.to());
      if (from != null && to != null) {
        pipe(pipe, from, to);
      }
    }
  }

  private void pipe(Pipe pipe, Bounds from, Bounds to) {
    var pen = brush.pen();
    var palette = pen.palette();
    var colour = pipe.open() ? palette.script() : palette.faint();
    var startY = from.bottom() - 26;
    var endY = to.bottom() - 26;
    var style = pipe.open() ? Style.line(colour, 3) : Style.dashed(colour, 2, 5);
    var says = new Telling(brush.words(), moment.before(), state).end(pipe.end());
    var text = brush.words().of(pipe.open() ? "streams.pipe" : "streams.pipe.over", name(pipe.from()), name(
        pipe
            .to()), says);
    var beside = Math.abs(startY - endY) < 1 && to.x() > from.right();
    var bounds = beside ? new Bounds(from.right(), startY - 14, to.x() - from.right(), 36)
        : new Bounds(from
            .right(), Math.min(startY, endY), Math.min(ROUND + EDGE, width - from.right()), Math.abs(startY
                - endY) + 1);
    pen.group(new Meaning(text, text, pipe.seq(), null), bounds, () -> {
      if (beside) {
        pen.path(Paths.line(from.right() + 8, startY, to.x() - 12, endY), style);
        pen.text(pen.letters().fit(brush.words().of("streams.pipe.name"), Type.NOTE, PIPE - 20), (from.right()
            + to
                .x()) / 2, startY + 17, Type.NOTE, palette.secondary(), Anchor.MIDDLE);
        if (pipe.end() != PipeEnd.ENDS) {
          pen.text(pen.letters().fit(brush.words().of("streams.pipe." + pipe.end()), Type.SMALL_PLACE, PIPE
              - 14),
              (from.right() + to.x()) / 2, startY + 31, Type.SMALL_PLACE, palette.secondary(), Anchor.MIDDLE);
        }
      } else {
        // Round the row's end, through the gap between the rows, to the next row's beginning.
        var gap = to.y() - TankShape.HEAD - 9;
        pen.path(List.of(new Move(from.right() + 8, startY), new Line(from.right() + 20, startY), new Line(
            from
                .right() + 20, gap), new Line(to.x() - 13, gap), new Line(to.x() - 13, endY), new Line(to.x()
                    - 8,
                    endY)), style);
      }
      brush.arrowHead(to.x() - 4, endY, 10, colour);
    });
  }

  private String name(long stream) {
    return state.tank(stream).map(Names::of).orElse("");
  }

  /** The chunk that goes in or out just now. */
  private void travel() {
    switch (moment.event()) {
      case ChunkWritten written -> {
        var to = writables.get(written.stream());
        var from = state.into(written.stream()).map(pipe -> readables.get(pipe.from())).orElse(null);
        if (to != null) {
          travel(written.stream(), false, new Parcel(written.seq(), written.size(), written.start()),
              from == null
                  ? new Bounds(to.x(), to.y() - 40, 0, 0)
                  : from, to);
        }
      }
      case ChunkPushed pushed -> {
        var to = readables.get(pushed.stream());
        if (to != null) {
          travel(pushed.stream(), true, new Parcel(pushed.seq(), pushed.size(), pushed.start()), new Bounds(to
              .x(), to.y() - 40, 0, 0), to);
        }
      }
      case ChunkTaken taken -> {
        var from = writables.get(taken.stream());
        if (from != null) {
          travel(taken.stream(), false, new Parcel(taken.seq(), taken.size(), ""), from, new Bounds(from.x(),
              from
                  .bottom() + 10, 0, 0));
        }
      }
      case null, default -> {
        // Nothing moves.
      }
    }
  }

  private void travel(long stream, boolean readable, Parcel parcel, Bounds from, Bounds to) {
    if (moment.progress() >= 1) {
      return;
    }
    var eased = brush.eased();
    var x = from.x() + (to.x() - from.x()) * eased + 14;
    var startY = from.height() > 0 ? from.bottom() - 40 : from.y();
    var endY = to.height() > 0 ? to.bottom() - 40 : to.y();
    state.tank(stream).ifPresent(tank -> new TankShape(brush, tank, readable).parcel(parcel, new Bounds(x,
        startY
            + (endY - startY) * eased, TankShape.WIDTH - 28, 26)));
  }

  /** The newest of so many others. */
  private double lines(List<Chain> chains, int count, double y) {
    var tanks = chains.stream().flatMap(chain -> chain.tanks().stream()).toList();
    if (tanks.isEmpty()) {
      return y;
    }
    var below = brush.heading(brush.words().of("streams.others", count), EDGE, y, width - 2 * EDGE);
    var sizes = new Sizes(brush.words());
    for (var tank : tanks.subList(Math.max(0, tanks.size() - MOST_LINES), tanks.size())) {
      var side = tank.readable().exists() ? tank.readable() : tank.writable();
      var text = Names.of(tank) + "  " + Names.detail(tank) + "  " + brush.words().of("streams.through", sizes
          .of(
              side.in(), side.objectMode()), sizes.of(side.out(), side.objectMode()));
      var line = below;
      brush.pen().group(new Meaning(text, text, tank.opened().seq(), tank.opened().at()), new Bounds(EDGE,
          line,
          width - 2 * EDGE, Brush.LINE), () -> brush.pen().text(brush.pen().letters().fit(text, Type.PLACE,
              width
                  - 2 * EDGE), EDGE, line + 13, Type.PLACE, brush.pen().palette().secondary()));
      below += Brush.LINE;
    }
    return below + 10;
  }
}
