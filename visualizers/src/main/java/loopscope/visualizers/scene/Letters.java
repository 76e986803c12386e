package loopscope.visualizers.scene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import loopscope.visualizers.picture.Lettering;
import loopscope.visualizers.picture.TextMeasure;

/** Makes texts fit: cuts them with an ellipsis, or breaks them into lines as their language does. */
public record Letters(TextMeasure measure, Locale locale) {
  private static final String ELLIPSIS = "…";

  public double width(String text, Lettering type) {
    return measure.width(text, type);
  }

  /** The text, or as much of its beginning as fits, with an ellipsis. */
  public String fit(String text, Lettering type, double width) {
    if (width(text, type) <= width) {
      return text;
    }
    var end = text.length();
    while (end > 0 && width(text.substring(0, end) + ELLIPSIS, type) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** The text in lines; the last of {@code most} is cut when there is more. */
  public List<String> wrap(String text, Lettering type, double width, int most) {
    var lines = new ArrayList<String>();
    var breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    var start = 0;
    while (start < text.length() && lines.size() < most - 1) {
      var end = lineEnd(text, breaks, start, type, width);
      lines.add(fit(text.substring(start, end).strip(), type, width));
      start = end;
    }
    if (start < text.length()) {
      lines.add(fit(text.substring(start).strip(), type, width));
    }
    return lines;
  }

  private int lineEnd(String text, BreakIterator breaks, int start, Lettering type, double width) {
    var end = breaks.following(start);
    for (var next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (width(text.substring(start, next).stripTrailing(), type) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
