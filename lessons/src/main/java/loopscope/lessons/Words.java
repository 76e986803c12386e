package loopscope.lessons;

import java.util.Locale;

/** A text in each language of the product. */
public record Words(String en, String zh) {

  /** The text in a language; English for those the product does not speak. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
