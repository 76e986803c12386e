package loopscope.app.i18n;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The texts of the screen. What is bound to one changes with the language, without a restart. */
public final class Texts {
  private static final String BUNDLE = "loopscope.app.i18n.messages";
  private static final ResourceBundle.Control EXACT = ResourceBundle.Control
      .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ObjectProperty<Locale> locale;

  public Texts(Locale locale) {
    this.locale = new SimpleObjectProperty<>(this, "locale", locale);
  }

  /** The language now shown. */
  public ObjectProperty<Locale> localeProperty() {
    return locale;
  }

  public Locale locale() {
    return locale.get();
  }

  /** The text of a key with its {@code {0}}, {@code {1}} filled in; observable arguments count with their value. */
  public String get(String key, Object... arguments) {
    var pattern = ResourceBundle.getBundle(BUNDLE, locale.get(), EXACT).getString(key);
    return new MessageFormat(pattern, locale.get()).format(Stream.of(arguments).map(Texts::value).toArray());
  }

  /** The same text, kept right when the language or an observable argument changes. */
  public StringBinding bind(String key, Object... arguments) {
    var observed = Stream.concat(Stream.of(locale), Arrays.stream(arguments))
        .filter(Observable.class::isInstance)
        .toArray(Observable[]::new);
    return Bindings.createStringBinding(() -> get(key, arguments), observed);
  }

  private static Object value(Object argument) {
    return argument instanceof ObservableValue<?> observable ? observable.getValue() : argument;
  }
}
