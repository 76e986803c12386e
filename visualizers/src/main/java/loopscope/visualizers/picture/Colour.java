package loopscope.visualizers.picture;

/**
 * A colour.
 *
 * @param rgb red, green and blue, eight bits each
 * @param opacity from 0, invisible, to 1
 */
public record Colour(int rgb, double opacity) {

  /** The opaque colour that CSS writes as {@code #RRGGBB}. */
  public static Colour of(String hex) {
    return new Colour(Integer.parseInt(hex.substring(1), 16), 1);
  }

  /** This colour with its opacity multiplied. */
  public Colour faded(double factor) {
    return new Colour(rgb, opacity * factor);
  }

  /** The opaque colour that this one makes on an opaque ground. */
  public Colour on(Colour ground) {
    var mixed = 0;
    for (var shift = 16; shift >= 0; shift -= 8) {
      var part = opacity * (rgb >> shift & 0xFF) + (1 - opacity) * (ground.rgb >> shift & 0xFF);
      mixed |= (int) Math.round(part) << shift;
    }
    return new Colour(mixed, 1);
  }

  /** The colour as CSS writes it, without opacity. */
  public String hex() {
    return "#%06X".formatted(rgb);
  }
}
