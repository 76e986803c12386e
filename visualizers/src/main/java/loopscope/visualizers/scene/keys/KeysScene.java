package loopscope.visualizers.scene.keys;

import loopscope.visualizers.model.keys.Ciphering;
import loopscope.visualizers.model.keys.Digesting;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.model.keys.Operation;
import loopscope.visualizers.model.keys.Party;
import loopscope.visualizers.model.keys.Signing;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
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
 * Keys, hashes and ciphers at a moment: what was worked on last, step by step, and a line for each of the others. As wide as the viewport,
 * and as high as it must be. Pure.
 */
public final class KeysScene {
  private static final double EDGE = 18;
  private static final double FULL_WIDTH = 1060;
  private static final double FULL_HEIGHT = 700;
  private static final double LARGEST = 1.7;
  private static final int MOST_LINES = 14;

  private final Brush brush;
  private final Moment<KeysState> moment;
  private final KeysState state;
  private final Sight sight;
  private final double unit;
  private final double width;
  private final double height;

  private KeysScene(Moment<KeysState> moment, Sight sight, Viewport viewport, Palette palette) {
    var words = new Words(viewport.locale());
    unit = viewport.textScale() * Math.clamp(Math.min(viewport.width() / FULL_WIDTH, viewport.height()
        / FULL_HEIGHT) / viewport.textScale(), 1, LARGEST);
    brush = new Brush(new Pen(palette, new Letters(TextMeasure.approximate(), words.locale()), unit), words,
        moment.progress());
    this.moment = moment;
    this.sight = sight;
    state = moment.after();
    width = viewport.width() / unit;
    height = viewport.height() / unit;
  }

  /** The picture of a moment. */
  public static Picture draw(Moment<KeysState> moment, Sight sight, Viewport viewport, Palette palette) {
    var scene = new KeysScene(moment, sight, viewport, palette);
    var bottom = scene.draw();
    var high = Math.max(scene.height, bottom + EDGE);
    var ground = new Pen(palette, scene.brush.pen().letters(), scene.unit);
    ground.rect(new Bounds(0, 0, scene.width, high), 0, Style.filled(palette.panel()));
    var shapes = ground.shapes();
    shapes.addAll(scene.brush.pen().shapes());
    return new Picture(viewport.width(), high * scene.unit, shapes);
  }

  private double draw() {
    var room = new Bounds(EDGE, EDGE, width - 2 * EDGE, height);
    if (state.current().isEmpty()) {
      return brush.sentence(brush.words().of("keys.none"), EDGE, EDGE, room.width(), 8);
    }
    var current = state.current().get();
    var y = brush.note(new Telling(brush.words(), state).of(current, moment.event()), EDGE, EDGE, room
        .width());
    y = switch (current) {
      case Party party -> agreement(party, y, room.width());
      case Signing signing -> signatures(signing, y, room.width());
      case Digesting hash -> new HashRegion(brush, hash, sight).draw(EDGE, y, room.width());
      case Ciphering cipher -> new CipherRegion(brush, state, cipher, sight).draw(EDGE, y, room.width());
    };
    return others(current, y + 12, room.width());
  }

  private double agreement(Party party, double y, double wide) {
    return new AgreementRegion(brush, moment, party).draw(EDGE, y, wide);
  }

  /** Signatures stand beside the agreement that they protect, if there is one. */
  private double signatures(Signing signing, double y, double wide) {
    var below = new SignaturesRegion(brush, state, signing).draw(EDGE, y, wide);
    return state.before(Party.class, signing).map(party -> agreement(party, below + 14, wide)).orElse(below);
  }

  /** A line for each of the others, to go to: the newest of them. */
  private double others(Operation current, double y, double wide) {
    var count = state.operations().size() - 1;
    if (count == 0) {
      return y;
    }
    var below = brush.heading(brush.words().of("keys.others", count), EDGE, y, wide);
    var telling = new Telling(brush.words(), state);
    for (var other : state.last(MOST_LINES + 1).reversed()) {
      if (other != current) {
        line(other, telling.line(other), below, wide);
        below += Brush.LINE;
      }
    }
    return below;
  }

  private void line(Operation operation, String text, double y, double wide) {
    brush.pen().group(new Meaning(text, text, operation.seq(), operation.at()), new Bounds(EDGE, y, wide,
        Brush.LINE),
        () -> brush.pen().text(brush.pen().letters().fit(text, Type.PLACE, wide), EDGE, y + 13, Type.PLACE,
            brush.pen()
                .palette().secondary()));
  }
}
