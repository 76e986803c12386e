package loopscope.visualizers.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loopscope.visualizers.model.Axis;
import loopscope.visualizers.model.Timeline;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Lettering;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Sign;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.TextMeasure;
import loopscope.visualizers.picture.Viewport;

/**
 * The whole run as a strip, a lane for each kind of work that there is, with the playhead. What it costs to draw
 * depends on the picture's width, not on the length of the run.
 */
public final class TimelineScene {
  private static final double PAD = 12;
  private static final double TOP = 12;
  private static final double PITCH = 26;

  private final TextMeasure measure = TextMeasure.approximate();

  /** The picture when the playhead is at {@code position}. */
  public Picture draw(Timeline timeline, TimelineWindow window, long position, Viewport viewport,
      Palette palette) {
    var words = new Words(viewport.locale());
    var pen = new Pen(palette, new Letters(measure, words.locale()), viewport.textScale());
    var area = area(viewport);
    pen.rect(new Bounds(0, 0, area.right() + PAD, area.bottom() + 4), 0, Style.filled(palette.panel()));
    if (timeline.size() == 0) {
      pen.text(pen.letters().fit(words.of("timeline.empty"), Type.NOTE, area.right() - PAD), PAD,
          area.centreY() + 4, Type.NOTE, palette.secondary());
    } else {
      var meaning = new Meaning(spoken(timeline, position, words), "", position, null);
      pen.group(meaning, new Bounds(0, 0, area.right() + PAD, area.bottom() + 4),
          () -> strip(pen, words, area, timeline, window, position));
    }
    return new Picture(viewport.width(), viewport.height(), pen.shapes());
  }

  /** The event at a point of the picture: where a drag takes the playhead. */
  public long seqAt(double x, Timeline timeline, TimelineWindow window, Viewport viewport) {
    var point = pointAt(x, window, viewport);
    return Math.max(timeline.seqAt(point, window.axis()), Math.min(0, timeline.size() - 1));
  }

  /** The point of the axis at a point of the picture: where a zoom is held. */
  public double pointAt(double x, TimelineWindow window, Viewport viewport) {
    var area = area(viewport);
    var part = (x / viewport.textScale() - area.x()) / area.width();
    return window.from() + Math.clamp(part, 0, 1) * (window.to() - window.from());
  }

  /** Where an event is in the picture. */
  public double xOf(long seq, Timeline timeline, TimelineWindow window, Viewport viewport) {
    return x(timeline.place(seq, window.axis()), window, area(viewport)) * viewport.textScale();
  }

  /** Where the lanes are, in units of normal text. */
  private Bounds area(Viewport viewport) {
    var words = new Words(viewport.locale());
    var unit = viewport.textScale();
    var labels = Arrays.stream(Sign.values())
        .mapToDouble(sign -> measure.width(words.of("lane." + sign), Type.NOTE)).max().orElse(0);
    var left = Math.min(PAD + labels + PAD, viewport.width() / unit / 3);
    return new Bounds(left, TOP, Math.max(1, viewport.width() / unit - left - PAD),
        Math.max(1, viewport.height() / unit - TOP - 4));
  }

  private static double x(double point, TimelineWindow window, Bounds area) {
    return area.x() + (point - window.from()) / (window.to() - window.from()) * area.width();
  }

  private static String spoken(Timeline timeline, long position, Words words) {
    var axis = Axis.TIME;
    return words.of("timeline.spoken", position + 1, timeline.size(),
        words.millis((long) timeline.place(position, axis)), words.millis((long) timeline.length(axis)));
  }

  private void strip(Pen pen, Words words, Bounds area, Timeline timeline, TimelineWindow window,
      long position) {
    var lanes = lanes(timeline);
    var pitch = Math.min(PITCH, area.height() / lanes.size());
    turns(pen, new Bounds(area.x(), area.y(), area.width(), lanes.size() * pitch), timeline, window);
    for (var i = 0; i < lanes.size(); i++) {
      var lane = new Bounds(area.x(), area.y() + i * pitch, area.width(), pitch);
      label(pen, words.of("lane." + lanes.get(i)), lane);
      pen.path(Paths.line(lane.x(), lane.centreY(), lane.right(), lane.centreY()),
          Style.line(pen.palette().hairline(), 1));
      var bars = new LaneBars(pen, lane, window, presentEnd(timeline, position, window));
      bars.draw(timeline.lane(lanes.get(i)), pen.palette().of(lanes.get(i)));
    }
    playhead(pen, area, x(timeline.place(position, window.axis()), window, area),
        area.y() + lanes.size() * pitch);
  }

  /** The lanes with work in them; the main program's always. */
  private static List<Sign> lanes(Timeline timeline) {
    var lanes = new ArrayList<Sign>();
    for (var sign : Sign.values()) {
      if (sign == Sign.SCRIPT || timeline.lane(sign).size() > 0) {
        lanes.add(sign);
      }
    }
    return lanes;
  }

  private static double presentEnd(Timeline timeline, long position, TimelineWindow window) {
    var place = timeline.place(position, window.axis());
    return switch (window.axis()) {
      case EVENTS -> place + 1;
      case TIME -> place;
    };
  }

  private static void label(Pen pen, String text, Bounds lane) {
    var size = Math.min(Type.NOTE.size(), lane.height() * 0.8);
    var type = new Lettering(Type.NOTE.role(), Type.NOTE.weight(), size);
    pen.text(pen.letters().fit(text, type, lane.x() - PAD - 4), PAD, lane.centreY() + size * 0.35, type,
        pen.palette().secondary());
  }

  /** Hairlines where turns of the loop begin, while there is space between them. */
  private static void turns(Pen pen, Bounds area, Timeline timeline, TimelineWindow window) {
    var turns = timeline.turns();
    if (turns.size() > area.width() / 24) {
      return;
    }
    for (var turn : turns) {
      var x = x(timeline.place(turn, window.axis()), window, area);
      if (x >= area.x() && x <= area.right()) {
        pen.path(Paths.line(x, area.y(), x, area.bottom()), Style.line(pen.palette().hairline(), 1));
      }
    }
  }

  private static void playhead(Pen pen, Bounds area, double x, double bottom) {
    if (x < area.x() - 1 || x > area.right() + 1) {
      return;
    }
    var accent = pen.palette().accent();
    pen.path(Paths.line(x, area.y() - 5, x, bottom), Style.line(accent, 2));
    pen.path(Paths.circle(x, area.y() - 5, 5), Style.filled(accent));
  }
}
