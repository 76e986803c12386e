package loopscope.visualizers.picture;

import org.jspecify.annotations.Nullable;

/**
 * How a shape is filled and outlined.
 *
 * @param dash length of dashes and of the gaps between them; 0 draws through
 */
public record Style(@Nullable Colour fill, @Nullable Colour stroke, double strokeWidth, double dash) {

  /** Filled, no outline. */
  public static Style filled(Colour fill) {
    return new Style(fill, null, 0, 0);
  }

  /** Outlined only. */
  public static Style line(Colour stroke, double width) {
    return new Style(null, stroke, width, 0);
  }

  /** Outlined only, in dashes. */
  public static Style dashed(Colour stroke, double width, double dash) {
    return new Style(null, stroke, width, dash);
  }

  /** Filled with an outline. */
  public static Style framed(Colour fill, Colour stroke, double width) {
    return new Style(fill, stroke, width, 0);
  }
}
