package loopscope.visualizers.scene.keys;

import java.math.BigInteger;
import loopscope.visualizers.picture.Colour;

/**
 * A number as a paint. Paints mix in any order to the same colour, as powers of powers come out the same.
 *
 * @param parts how many paints are in it
 */
record Paint(double red, double green, double blue, int parts) {
  private static final double GOLDEN = 0.618034;

  /** Numbers that are near each other have colours that are far apart. */
  static Paint of(BigInteger number) {
    var hue = (number.mod(BigInteger.valueOf(9973)).doubleValue() * GOLDEN + 0.02) % 1 * 6;
    return new Paint(level(hue, 5), level(hue, 3), level(hue, 1), 1);
  }

  /** One of the three lights of a strong, bright colour of a hue from 0 to 6. */
  private static double level(double hue, int light) {
    var place = (light + hue) % 6;
    return 0.94 - 0.62 * Math.max(0, Math.min(1, Math.min(place, 4 - place)));
  }

  Paint mixed(Paint other) {
    var all = parts + other.parts;
    return new Paint((red * parts + other.red * other.parts) / all, (green * parts + other.green
        * other.parts)
        / all, (blue * parts + other.blue * other.parts) / all, all);
  }

  Colour colour() {
    return Colour.of("#%02X%02X%02X".formatted(Math.round(red * 255), Math.round(green * 255), Math.round(blue
        * 255)));
  }
}
