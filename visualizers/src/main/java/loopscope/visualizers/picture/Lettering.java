package loopscope.visualizers.picture;

/** How letters look: what they are for, how heavy and how big; which font that is, is the painter's choice. */
public record Lettering(Role role, Weight weight, double size) {

  /** What letters are for. */
  public enum Role {
    /** Words of the interface. */
    WORDS,
    /** Code: all letters equally wide. */
    CODE
  }

  /** How heavy letters are. */
  public enum Weight {
    REGULAR, SEMIBOLD, BOLD
  }
}
