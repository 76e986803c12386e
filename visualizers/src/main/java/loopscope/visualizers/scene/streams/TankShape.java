package loopscope.visualizers.scene.streams;

import java.util.ArrayList;
import java.util.List;
import loopscope.engine.trace.StreamFlow;
import loopscope.engine.trace.StreamPhase;
import loopscope.visualizers.model.streams.Parcel;
import loopscope.visualizers.model.streams.Side;
import loopscope.visualizers.model.streams.Tank;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** One side of a stream as a tank: its parcels from the bottom up, the mark that it should not rise above, and how it stands. */
final class TankShape {
  /** Width of a tank. */
  static final double WIDTH = 118;
  /** Height of a tank alone. */
  static final double HEIGHT = 128;
  /** Height of the names above it. */
  static final double HEAD = 38;
  /** Height with all that is said above and below it. */
  static final double WHOLE = HEAD + HEIGHT + 52;
  private static final double INSET = 8;
  private static final double LEAST = 13;
  /** So much of the tank is below the mark. */
  private static final double FULL = 0.78;
  private static final double ROUND = 8;

  private final Brush brush;
  private final Sizes sizes;
  private final Tank tank;
  private final boolean isReadable;

  TankShape(Brush brush, Tank tank, boolean isReadable) {
    this.brush = brush;
    this.tank = tank;
    this.isReadable = isReadable;
    sizes = new Sizes(brush.words());
  }

  private Side side() {
    return isReadable ? tank.readable() : tank.writable();
  }

  private StreamPhase phase() {
    return isReadable ? tank.readablePhase() : tank.writablePhase();
  }

  private String filled() {
    return sizes.of(side().length(), side().highWaterMark(), side().objectMode());
  }

  private String size(long size) {
    return sizes.of(size, side().objectMode());
  }

  Colour colour() {
    var palette = brush.pen().palette();
    return isReadable ? palette.io() : palette.microtask();
  }

  /** Draws it with its upper left corner there. */
  void draw(double x, double y) {
    var pen = brush.pen();
    var palette = pen.palette();
    var both = tank.readable().exists() && tank.writable().exists();
    var title = Names.of(tank) + (both ? isReadable ? brush.words().of("streams.out")
        : brush.words().of(
            "streams.in") : "");
    var body = new Bounds(x, y + HEAD, WIDTH, HEIGHT);
    var state = state();
    pen.group(meaning(title, state), new Bounds(x, y, WIDTH, WHOLE - 4), () -> {
      pen.text(pen.letters().fit(title, Type.SMALL_NAME, WIDTH + 24), x, y + 13, Type.SMALL_NAME, palette
          .text());
      pen.text(pen.letters().fit(Names.detail(tank), Type.NOTE, WIDTH + 24), x, y + 29, Type.NOTE, palette
          .secondary());
      pen.rect(body, ROUND, Style.framed(palette.ground(), phase() == StreamPhase.OPEN ? palette.hairline()
          : palette.faint(), 1.2));
      parcels(body);
      mark(body);
      pen.text(filled(), x, body
          .bottom() + 17, Type.LABEL, palette.text());
      badge(state, new Bounds(x, body.bottom() + 24, WIDTH, 22));
    });
  }

  private Meaning meaning(String title, String state) {
    var words = brush.words();
    var hover = new ArrayList<String>();
    hover.add(title + (tank.opened().target().isEmpty() ? "" : " · " + tank.opened().target()));
    hover.add(state + " · " + filled());
    hover.add(words.of("streams.through", size(side().in()), size(side().out())));
    if (!isReadable) {
      hover.add(words.of("streams.answers", tank.refused(), tank.drained()));
    }
    if (!tank.error().isEmpty()) {
      hover.add(tank.error());
    }
    return new Meaning(words.of("streams.spoken", title, state, size(side().length()), size(side()
        .highWaterMark())), String.join("\n", hover), tank.opened().seq(), tank.opened().at());
  }

  /** Where the parcels stand: heights go by size, but each can be seen; many are one. */
  private void parcels(Bounds body) {
    var room = body.height() * FULL;
    var parcels = side().parcels();
    var most = (int) (body.height() / (LEAST + 2)) - 1;
    var shown = parcels.size() <= most ? parcels.size() : most - 1;
    var bottom = body.bottom() - 4;
    for (var index = 0; index < shown; index++) {
      var parcel = parcels.get(index);
      var height = Math.max(LEAST, Math.min(room - LEAST, room * parcel.size() / Math.max(1, Math.max(side()
          .highWaterMark(), side().length()))) - 2);
      if (bottom - height < body.y() + 2) {
        shown = index;
        break;
      }
      bottom -= height;
      parcel(parcel, new Bounds(body.x() + INSET, bottom, body.width() - 2 * INSET, height));
      bottom -= 2;
    }
    if (shown < parcels.size()) {
      var text = brush.words().of("more", parcels.size() - shown);
      brush.pen().text(text, body.centreX(), Math.max(body.y() + 12, bottom - 4), Type.LABEL, colour(),
          Anchor.MIDDLE);
    }
  }

  /** A chunk with its size and how it begins. */
  void parcel(Parcel parcel, Bounds bounds) {
    var pen = brush.pen();
    var hover = brush.words().of("streams.parcel", size(parcel.size()), parcel.start());
    pen.group(new Meaning(hover, hover, parcel.seq(), null), bounds, () -> {
      pen.rect(bounds, 4, Style.framed(pen.palette().panel(), colour(), 1.4));
      var start = pen.letters().fit(parcel.start(), Type.SMALL_PLACE, bounds.width() - 10);
      var tall = bounds.height() >= 28 && !start.isEmpty();
      if (tall) {
        pen.text(size(parcel.size()), bounds.centreX(), bounds.centreY() - 2, Type.LABEL, colour(),
            Anchor.MIDDLE);
        pen.text(start, bounds.centreX(), bounds.centreY() + 12, Type.SMALL_PLACE, pen.palette().text(),
            Anchor.MIDDLE);
      } else if (bounds.height() >= LEAST) {
        pen.text(start.isEmpty() || side().objectMode() && start.equals("{}") ? size(parcel.size()) : start,
            bounds.centreX(), bounds.centreY() + 4, Type.SMALL_PLACE, pen.palette().text(), Anchor.MIDDLE);
      }
    });
  }

  private void mark(Bounds body) {
    var pen = brush.pen();
    var y = body.bottom() - 4 - body.height() * FULL;
    var colour = side().isFull() ? pen.palette().immediate() : pen.palette().secondary();
    pen.path(Paths.line(body.x() - 5, y, body.right() + 5, y), Style.dashed(colour, side().isFull() ? 2 : 1.3,
        4));
    pen.text("highWaterMark", body.centreX(), y - 5, Type.SMALL_PLACE, colour, Anchor.MIDDLE);
  }

  private void badge(String state, Bounds bounds) {
    var pen = brush.pen();
    var colour = stateColour();
    pen.rect(bounds, 11, Style.framed(pen.palette().panel(), colour, 1.4));
    pen.text(pen.letters().fit(state, Type.LABEL, bounds.width() - 14), bounds.centreX(), bounds.centreY()
        + 4,
        Type.LABEL, colour, Anchor.MIDDLE);
  }

  private Colour stateColour() {
    var palette = brush.pen().palette();
    if (!tank.error().isEmpty()) {
      return palette.immediate();
    }
    return switch (phase()) {
      case OPEN -> isReadable ? tank.flow() == StreamFlow.FLOWING ? palette.io() : palette.secondary()
          : tank.needsDrain() || tank.corked() > 0 ? palette.immediate() : palette.io();
      case ENDING -> palette.tick();
      case NONE, ENDED, DESTROYED, CLOSED -> palette.secondary();
    };
  }

  private String state() {
    var words = brush.words();
    if (!tank.error().isEmpty()) {
      return words.of("streams.state.failed");
    }
    if (phase() != StreamPhase.OPEN) {
      return words.of((isReadable ? "streams.state.readable." : "streams.state.writable.") + phase());
    }
    if (isReadable) {
      return words.of("streams.state." + tank.flow());
    }
    return tank.corked() > 0 ? words.of("streams.state.corked")
        : words.of(tank.needsDrain()
            ? "streams.state.refused"
            : "streams.state.accepts");
  }
}
