package loopscope.app.settings;

/** Where the panes meet, as shares of the room they divide. */
public record Dividers(double sidebar, double stage, double console, double timeline) {

  public static final Dividers FIRST = new Dividers(0.155, 0.5, 0.55, 0.8);
}
