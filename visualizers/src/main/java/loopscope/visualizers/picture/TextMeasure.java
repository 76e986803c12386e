package loopscope.visualizers.picture;

/** Says how wide a line of text will be. */
public interface TextMeasure {

  /** Width of the text in these letters. */
  double width(String text, Lettering lettering);

  /** A measure that needs no fonts and errs on the wide side, so that what fits by it fits on every screen. */
  static TextMeasure approximate() {
    return ApproximateMeasure::width;
  }
}
