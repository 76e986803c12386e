package loopscope.visualizers.picture;

import java.util.Locale;

/**
 * What a picture is drawn for.
 *
 * @param textScale size of letters, 1 is normal
 */
public record Viewport(double width, double height, double textScale, Locale locale) {}
