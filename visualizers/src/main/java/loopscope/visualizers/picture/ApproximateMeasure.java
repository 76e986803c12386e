package loopscope.visualizers.picture;

import loopscope.visualizers.picture.Lettering.Role;
import loopscope.visualizers.picture.Lettering.Weight;

/** Widths of letters as in DejaVu Sans, the widest of the fonts in use, in hundredths of the size. */
final class ApproximateMeasure {
  /** From the space to the tilde. */
  private static final int[] WORDS = {32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64,
      64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66,
      56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62,
      35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84};
  private static final double HEAVY = 1.09;
  private static final double CODE = 0.602;
  private static final double OTHER = 0.66;

  private ApproximateMeasure() {}

  static double width(String text, Lettering lettering) {
    var heavy = lettering.weight() == Weight.REGULAR || lettering.role() == Role.CODE ? 1 : HEAVY;
    return lettering.size() * heavy * text.codePoints().mapToDouble(point -> em(point, lettering.role()))
        .sum();
  }

  private static double em(int point, Role role) {
    if (wide(point)) {
      return 1;
    }
    return switch (role) {
      case CODE -> CODE;
      case WORDS -> point >= ' ' && point <= '~' ? WORDS[point - ' '] / 100.0 : OTHER;
    };
  }

  /** Chinese, Japanese and Korean letters, their full-width punctuation, and emoji fill a square. */
  private static boolean wide(int point) {
    return point >= 0x1100 && point <= 0x115F || point >= 0x2E80 && point <= 0xA4CF
        || point >= 0xAC00 && point <= 0xD7A3 || point >= 0xF900 && point <= 0xFAFF
        || point >= 0xFE30 && point <= 0xFE6F || point >= 0xFF00 && point <= 0xFF60 || point >= 0x1F300;
  }
}
