package loopscope.visualizers.scene;

import java.util.Arrays;
import loopscope.engine.trace.Phase;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Sign;
import loopscope.visualizers.picture.Style;

/** The ring of phases, clockwise from pending on the right, the current one lit; in its middle where the loop is. */
final class RingRegion {
  private static final double SECTOR = Math.PI / 3;
  private static final double GAP = 0.035;
  private static final double LABEL = 18;
  private static final double HAND = 4;
  private static final int TAIL = 8;
  private static final double TAIL_PIECE = Math.PI / 12;

  private final Pen pen;
  private final LoopContent content;
  private final double x;
  private final double y;
  private final double outer;
  private final double inner;

  private RingRegion(Pen pen, LoopContent content, double x, double y, double outer) {
    this.pen = pen;
    this.content = content;
    this.x = x;
    this.y = y;
    this.outer = outer;
    inner = outer * 0.67;
  }

  /** With the phases' names around it when there is room. */
  static void draw(Pen pen, LoopContent content, Bounds box) {
    var side = Arrays.stream(Phase.values())
        .mapToDouble(phase -> pen.letters().width(name(content, phase), Type.TITLE)).max().orElse(0);
    var named = Math.min(box.width() / 2 - side * 0.8 - LABEL, box.height() / 2 - LABEL);
    if (named >= 80) {
      var ring = new RingRegion(pen, content, box.centreX(), box.centreY(), Math.min(named, 190));
      ring.sectors();
      ring.hand();
      ring.names();
      ring.centre();
    } else {
      var outer = Math.min(box.width(), box.height()) / 2 - 3;
      var ring = new RingRegion(pen, content, box.centreX(), box.centreY(), outer);
      ring.sectors();
      ring.hand();
      ring.centre();
    }
  }

  private static String name(LoopContent content, Phase phase) {
    return content.words().of("phase." + phase);
  }

  private static double middle(Phase phase) {
    return phase.ordinal() * SECTOR;
  }

  private boolean lit(Phase phase) {
    return content.dial().lit().contains(phase);
  }

  private void sectors() {
    for (var phase : Phase.values()) {
      var key = lit(phase) ? content.dial().spoken() : "spoken.phase";
      var meaning = new Meaning(content.words().of(key, name(content, phase)),
          content.words().of("why.phase." + phase), -1, null);
      var radius = (inner + outer) / 2;
      var glyphX = x + radius * Math.cos(middle(phase));
      var glyphY = y + radius * Math.sin(middle(phase));
      var reach = (outer - inner) / 2;
      pen.group(meaning, new Bounds(glyphX - reach, glyphY - reach, 2 * reach, 2 * reach),
          () -> sector(phase, glyphX, glyphY));
    }
  }

  private void sector(Phase phase, double glyphX, double glyphY) {
    var colour = pen.palette().of(Sign.of(phase));
    var segments = Paths.sector(x, y, inner, outer, middle(phase) - SECTOR / 2 + GAP,
        middle(phase) + SECTOR / 2 - GAP);
    var fill = lit(phase) ? colour : pen.palette().ground();
    pen.path(segments, Style.framed(fill, colour, 1.6));
    pen.glyph(Sign.of(phase), glyphX, glyphY, Math.clamp(outer * 0.06, 4, 8),
        lit(phase) ? pen.palette().panel() : colour);
  }

  /** The ring turns: a hand goes round inside it, clockwise, with a tail that fades. */
  private void hand() {
    content.dial().turned().ifPresent(turned -> {
      var head = turned * 2 * Math.PI;
      for (var piece = 0; piece < TAIL; piece++) {
        var colour = pen.palette().accent().faded(1 - (double) piece / TAIL);
        pen.path(Paths.sector(x, y, inner - HAND - 3, inner - 3, head - (piece + 1) * TAIL_PIECE,
            head - piece * TAIL_PIECE), Style.filled(colour));
      }
    });
  }

  private void names() {
    for (var phase : Phase.values()) {
      var cos = Math.cos(middle(phase));
      var radius = outer + LABEL;
      var anchor = cos > 0 ? Anchor.START : Anchor.END;
      var name = name(content, phase);
      var type = lit(phase) ? Type.HEADING : Type.TITLE;
      var labelX = x + radius * cos - (Math.abs(cos) < 0.6 ? Math.signum(cos) * 6 : Math.signum(cos) * 8);
      pen.text(name, labelX, y + radius * Math.sin(middle(phase)) + 4, type,
          pen.palette().of(Sign.of(phase)), anchor);
    }
  }

  private void centre() {
    var centre = content.centre();
    var width = inner * 1.72;
    var roomy = inner >= 60;
    var heading = roomy ? Type.NAME : Type.SMALL_NAME;
    var body = roomy ? Type.BODY : Type.NOTE;
    var line = roomy ? 16 : 14;
    var most = Math.max(1, (int) (inner * 1.3 / line) - 1);
    var lines = pen.letters().wrap(centre.sentence(), body, width * 0.94, most);
    var top = y - (lines.size() * line) / 2.0;
    pen.group(Meaning.spoken(centre.heading() + ": " + centre.sentence()),
        new Bounds(x - inner * 0.7, y - inner * 0.7, inner * 1.4, inner * 1.4), () -> {
          pen.text(pen.letters().fit(centre.heading(), heading, width * 0.9), x, top, heading,
              pen.palette().text(), Anchor.MIDDLE);
          for (var i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), x, top + 2 + (i + 1) * line, body, pen.palette().secondary(),
                Anchor.MIDDLE);
          }
        });
  }
}
