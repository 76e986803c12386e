package loopscope.visualizers.scene;

import loopscope.visualizers.picture.Lettering;
import loopscope.visualizers.picture.Lettering.Role;
import loopscope.visualizers.picture.Lettering.Weight;

/** The letters a scene uses, by what they say. */
public final class Type {
  public static final Lettering TITLE = new Lettering(Role.WORDS, Weight.SEMIBOLD, 12.5);
  public static final Lettering HEADING = new Lettering(Role.WORDS, Weight.BOLD, 12.5);
  public static final Lettering BODY = new Lettering(Role.WORDS, Weight.REGULAR, 12.5);
  public static final Lettering NOTE = new Lettering(Role.WORDS, Weight.REGULAR, 11.5);
  public static final Lettering LABEL = new Lettering(Role.WORDS, Weight.SEMIBOLD, 11.5);
  public static final Lettering NAME = new Lettering(Role.CODE, Weight.SEMIBOLD, 13.5);
  public static final Lettering PLACE = new Lettering(Role.CODE, Weight.REGULAR, 11.5);
  public static final Lettering SMALL_NAME = new Lettering(Role.CODE, Weight.SEMIBOLD, 11.5);
  public static final Lettering SMALL_PLACE = new Lettering(Role.CODE, Weight.REGULAR, 10.5);

  private Type() {}
}
