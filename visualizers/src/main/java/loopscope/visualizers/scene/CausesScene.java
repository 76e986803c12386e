package loopscope.visualizers.scene;

import java.util.ArrayList;
import java.util.List;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.visualizers.model.Callback;
import loopscope.visualizers.model.Callback.Closing;
import loopscope.visualizers.model.Callback.Immediate;
import loopscope.visualizers.model.Callback.Microtask;
import loopscope.visualizers.model.Callback.Request;
import loopscope.visualizers.model.Callback.Tick;
import loopscope.visualizers.model.Callback.Timer;
import loopscope.visualizers.model.Cause;
import loopscope.visualizers.model.Causes;
import loopscope.visualizers.model.Frame;
import loopscope.visualizers.model.Frame.Running;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape.Rect;
import loopscope.visualizers.picture.Sign;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.TextMeasure;
import loopscope.visualizers.picture.Viewport;

/**
 * The chain of causes as a ladder: at the top what runs, waits or was printed, below each what scheduled it, down to the main module.
 * As high as it must be. Pure.
 */
public final class CausesScene {
  private static final double EDGE = 16;
  private static final double WIDEST = 240;
  private static final double LINE = 17;
  private static final double GAP = 26;

  private final Pen pen;
  private final Words words;
  private final Tokens tokens;
  private final double width;
  private final double tokenWidth;
  private double y = EDGE;

  private CausesScene(Viewport viewport, Palette palette, long now) {
    words = new Words(viewport.locale());
    pen = new Pen(palette, new Letters(TextMeasure.approximate(), words.locale()), viewport.textScale());
    tokens = new Tokens(words, now);
    width = viewport.width() / viewport.textScale();
    tokenWidth = Math.min(WIDEST, width * 0.42);
  }

  /**
   * Draws a chain.
   *
   * @param now the time of the moment it is of
   */
  public static Picture draw(List<Cause> chain, long now, Viewport viewport, Palette palette) {
    var scene = new CausesScene(viewport, palette, now);
    if (chain.isEmpty()) {
      scene.say(scene.words.of("causes.none"));
    }
    for (var link = 0; link < chain.size(); link++) {
      scene.link(chain.get(link), link == chain.size() - 1);
    }
    if (chain.size() == Causes.MOST) {
      scene.say(scene.words.of("causes.more"));
    }
    var height = Math.max(viewport.height(), scene.y * viewport.textScale());
    var shapes = new ArrayList<>(scene.pen.shapes());
    shapes.addFirst(new Rect(new Bounds(0, 0, viewport.width(), height), 0, Style.filled(palette.panel())));
    return new Picture(viewport.width(), height, shapes);
  }

  private void say(String sentence) {
    for (var line : pen.letters().wrap(sentence, Type.BODY, width - 2 * EDGE, 4)) {
      y += LINE;
      pen.text(line, EDGE, y, Type.BODY, pen.palette().secondary());
    }
    y += GAP;
  }

  private void link(Cause cause, boolean last) {
    var sentence = sentence(cause);
    var textX = EDGE + tokenWidth + 18;
    var lines = pen.letters().wrap(sentence, Type.BODY, width - textX - EDGE, 5);
    var height = Math.max(TokenShape.TALL, lines.size() * LINE + 4);
    TokenShape.draw(pen, token(cause), new Bounds(EDGE, y, tokenWidth, TokenShape.TALL));
    var textY = y + 1;
    for (var line : lines) {
      textY += LINE - 2;
      pen.text(line, textX, textY, Type.BODY, pen.palette().text());
      textY += 2;
    }
    if (!last) {
      arrow(EDGE + 20, y + height + GAP - 3, y + TokenShape.TALL + 3);
    }
    y += height + GAP;
  }

  /** From the cause up to what it caused. */
  private void arrow(double x, double from, double to) {
    var colour = pen.palette().script();
    pen.path(Paths.line(x, from, x, to + 6), Style.line(colour, 1.5));
    pen.path(Paths.polygon(x, to, x - 4, to + 7, x + 4, to + 7), Style.filled(colour));
  }

  private Token token(Cause cause) {
    return switch (cause) {
      case Cause.Printed(var output) -> printed(output);
      case Cause.Waits(var callback) -> tokens.waiting(callback);
      case Cause.Ran(var frame, var state) -> tokens.frame(frame, false);
    };
  }

  private Token printed(OutputWritten output) {
    var text = output.text().strip();
    var place = output.at() == null ? words.of("place.core") : output.at().label();
    return new Token(new Token.Key.OfFrame(output.seq()), Sign.SCRIPT, text, place, "",
        new Meaning(words.of("causes.printed", text, place), place, output.seq(), output.at()), false);
  }

  private String sentence(Cause cause) {
    return switch (cause) {
      case Cause.Printed(var output) -> words.of("causes.printed.sentence", words.millis(output.nanos()),
          output.at() == null
              ? words.of("place.core")
              : output.at().label());
      case Cause.Waits(var callback) -> waits(callback);
      case Cause.Ran(var frame, var state) -> Why.of(state, null, tokens).sentence() + waited(frame);
    };
  }

  private String waited(Frame frame) {
    return frame instanceof Running running
        ? " " + words.of("causes.waited", words.millis(running.nanos() - running.callback().origin().nanos()))
        : "";
  }

  private String waits(Callback callback) {
    var since = words.millis(callback.origin().nanos());
    var at = tokens.scheduledAt(callback);
    return switch (callback) {
      case Tick tick -> words.of("causes.waits.tick", at, since);
      case Microtask microtask -> words.of("causes.waits.microtask", since);
      case Timer timer -> words.of("causes.waits.timer", at, timer.delayMillis(), timer.dueMillis());
      case Immediate immediate -> words.of("causes.waits.immediate", at, since);
      case Request request -> words.of("causes.waits.request", request.operation(), at, since);
      case Closing closing -> words.of("causes.waits.closing", closing.handle(), since);
    };
  }
}
