package loopscope.visualizers.model.condition;

/** Something has no value at a moment: its name means nothing there, or the program's code would have to run for it. */
final class Unknown extends Exception {
  private static final long serialVersionUID = 1;

  Unknown(String what) {
    super(what, null, false, false);
  }
}
