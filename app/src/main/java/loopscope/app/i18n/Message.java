package loopscope.app.i18n;

import java.util.List;

/**
 * A sentence not yet put into a language: what is kept where the language may change while it is shown.
 *
 * @param key its name in the bundles
 * @param arguments what stands for {@code {0}}, {@code {1}}
 */
public record Message(String key, List<Object> arguments) {

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  public String in(Texts texts) {
    return texts.get(key, arguments.toArray());
  }
}
