package loopscope.visualizers.scene;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the views, in the language of the viewport: Chinese, or else English. */
public final class Words {
  private static final String BUNDLE = "loopscope.visualizers.messages";

  private final ResourceBundle bundle;
  private final Locale locale;

  public Words(Locale wanted) {
    locale = wanted.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    bundle = ResourceBundle.getBundle(BUNDLE, Locale.of(locale.getLanguage()),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale locale() {
    return locale;
  }

  public String of(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** A time with the digits that matter. */
  public String millis(long nanos) {
    var millis = nanos / 1e6;
    var size = Math.abs(millis);
    var digits = size >= 100 ? 0 : size >= 0.095 || size == 0 ? 1 : 3;
    return of("millis", String.format(locale, "%,." + digits + "f", millis));
  }
}
