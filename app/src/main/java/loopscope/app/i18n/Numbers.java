package loopscope.app.i18n;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as a person reads them. */
public final class Numbers {
  private static final double NANOS_PER_MILLI = 1e6;

  private Numbers() {}

  /** A time in ms, with the digits that matter. */
  public static String millis(long nanos, Locale locale) {
    var millis = nanos / NANOS_PER_MILLI;
    var format = NumberFormat.getNumberInstance(locale);
    var digits = millis < 10 ? 2 : millis < 1_000 ? 1 : 0;
    format.setMaximumFractionDigits(digits);
    format.setMinimumFractionDigits(digits);
    return format.format(millis) + " ms";
  }

  /** A count with separators. */
  public static String count(long count, Locale locale) {
    return NumberFormat.getIntegerInstance(locale).format(count);
  }
}
