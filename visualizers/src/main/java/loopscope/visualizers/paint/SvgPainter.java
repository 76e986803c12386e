package loopscope.visualizers.paint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Lettering;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Shape.Group;
import loopscope.visualizers.picture.Shape.Path;
import loopscope.visualizers.picture.Shape.Rect;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Close;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Shape.Text;
import loopscope.visualizers.picture.Style;

/** Writes a picture as an SVG document that stands alone. */
public final class SvgPainter {
  private static final String WORDS = "Inter, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'DejaVu Sans', "
      + "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
  private static final String CODE = "'JetBrains Mono', Consolas, Menlo, 'DejaVu Sans Mono', 'Noto Sans Mono', "
      + "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', monospace";

  private final StringBuilder svg = new StringBuilder();

  private SvgPainter() {}

  /** The document. */
  public static String paint(Picture picture) {
    var painter = new SvgPainter();
    painter.document(picture);
    return painter.svg.toString();
  }

  /** Its shapes as SVG elements, one after the other, to be put into a document with the classes {@code words} and {@code code}. */
  public static List<String> elements(Picture picture) {
    return picture.shapes().stream().map(shape -> {
      var painter = new SvgPainter();
      painter.shape(shape);
      return painter.svg.toString();
    }).toList();
  }

  private void document(Picture picture) {
    var width = number(picture.width());
    var height = number(picture.height());
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">\n"
        .formatted(width, height, width, height));
    svg.append("<style>.words { font-family: ").append(WORDS).append("; } .code { font-family: ").append(CODE)
        .append("; } text { white-space: pre; }</style>\n");
    picture.shapes().forEach(this::shape);
    svg.append("</svg>\n");
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Rect rect -> rect(rect);
      case Path path -> svg.append("<path d=\"").append(data(path.segments())).append('"')
          .append(style(path.style())).append("/>\n");
      case Text text -> text(text);
      case Group group -> {
        svg.append("<g><title>").append(escaped(group.meaning().spoken())).append("</title>\n");
        group.shapes().forEach(this::shape);
        svg.append("</g>\n");
      }
    }
  }

  private void rect(Rect rect) {
    var bounds = rect.bounds();
    svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"".formatted(number(bounds.x()),
        number(bounds.y()), number(bounds.width()), number(bounds.height()), number(rect.radius())))
        .append(style(rect.style())).append("/>\n");
  }

  private void text(Text text) {
    var lettering = text.lettering();
    svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%s\"".formatted(
        lettering.role() == Lettering.Role.CODE ? "code" : "words", number(text.x()), number(text.y()),
        number(lettering.size())));
    svg.append(switch (lettering.weight()) {
      case REGULAR -> "";
      case SEMIBOLD -> " font-weight=\"600\"";
      case BOLD -> " font-weight=\"700\"";
    });
    svg.append(text.anchor() == Anchor.START
        ? ""
        : " text-anchor=\"" + text.anchor().name().toLowerCase(Locale.ROOT) + '"');
    svg.append(colour("fill", text.colour())).append('>').append(escaped(text.text())).append("</text>\n");
  }

  private static String style(Style style) {
    var result = new StringBuilder(style.fill() == null ? " fill=\"none\"" : colour("fill", style.fill()));
    if (style.stroke() != null) {
      result.append(colour("stroke", style.stroke())).append(" stroke-width=\"")
          .append(number(style.strokeWidth())).append('"');
      if (style.dash() > 0) {
        result.append(" stroke-dasharray=\"").append(number(style.dash())).append('"');
      }
    }
    return result.toString();
  }

  private static String colour(String attribute, Colour colour) {
    var opaque = " " + attribute + "=\"" + colour.hex() + '"';
    return colour.opacity() >= 1
        ? opaque
        : opaque + " " + attribute + "-opacity=\"" + number(colour.opacity()) + '"';
  }

  private static String data(List<Segment> segments) {
    return segments.stream().map(SvgPainter::data).collect(Collectors.joining(" "));
  }

  private static String data(Segment segment) {
    return switch (segment) {
      case Move move -> "M" + point(move.x(), move.y());
      case Line line -> "L" + point(line.x(), line.y());
      case Curve curve -> "C" + point(curve.x1(), curve.y1()) + " " + point(curve.x2(), curve.y2()) + " "
          + point(curve.x(), curve.y());
      case Close() -> "Z";
    };
  }

  private static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  /** At most two decimals, the same on every machine. */
  private static String number(double value) {
    var hundredths = Math.round(value * 100);
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  private static String escaped(String text) {
    var result = new StringBuilder();
    text.codePoints().map(point -> inXml(point) ? point : 0xFFFD).forEach(point -> {
      switch (point) {
        case '&' -> result.append("&amp;");
        case '<' -> result.append("&lt;");
        case '>' -> result.append("&gt;");
        case '"' -> result.append("&quot;");
        default -> result.appendCodePoint(point);
      }
    });
    return result.toString();
  }

  /** The characters XML 1.0 allows. */
  private static boolean inXml(int point) {
    return point == '\t' || point == '\n' || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
  }
}
