package loopscope.visualizers.picture;

/** The colours of a theme. Text on its ground has a contrast of 4.5 : 1 or better; {@code faint} only marks absence. */
public record Palette(Colour script, Colour tick, Colour microtask, Colour timer, Colour io, Colour immediate,
    Colour closing, Colour accent, Colour note, Colour runningLine, Colour ground, Colour panel,
    Colour hairline, Colour text, Colour secondary, Colour faint) {

  /** The light theme. */
  public static final Palette LIGHT = of("#475467", "#B45309", "#7A3FC0", "#1D6FB8", "#0F7B6C", "#B4235A",
      "#667085", "#2F6FDE", "#EAF1FE", "#FFF4D6", "#F6F7F9", "#FFFFFF", "#E3E6EB", "#1B2430", "#667085",
      "#98A2B3");

  /** The dark theme. */
  public static final Palette DARK = of("#8A97A8", "#F0A94B", "#B88CF2", "#62B0F0", "#4CC7B0", "#F07AA5",
      "#8A97A8", "#6EA2FF", "#202B40", "#3A3320", "#14181F", "#1B212B", "#2C3442", "#E6EAF0", "#9AA5B5",
      "#6B7686");

  private static Palette of(String script, String tick, String microtask, String timer, String io,
      String immediate, String closing, String accent, String note, String runningLine, String ground,
      String panel, String hairline, String text, String secondary, String faint) {
    return new Palette(Colour.of(script), Colour.of(tick), Colour.of(microtask), Colour.of(timer),
        Colour.of(io), Colour.of(immediate), Colour.of(closing), Colour.of(accent), Colour.of(note),
        Colour.of(runningLine), Colour.of(ground), Colour.of(panel), Colour.of(hairline), Colour.of(text),
        Colour.of(secondary), Colour.of(faint));
  }

  /** The colour of a kind of work. */
  public Colour of(Sign sign) {
    return switch (sign) {
      case SCRIPT -> script;
      case TICK -> tick;
      case MICROTASK -> microtask;
      case TIMER -> timer;
      case IO -> io;
      case IMMEDIATE -> immediate;
      case CLOSING -> closing;
    };
  }
}
