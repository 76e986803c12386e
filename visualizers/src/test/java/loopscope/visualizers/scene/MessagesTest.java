package loopscope.visualizers.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  private static Properties messages(String language) throws IOException {
    var messages = new Properties();
    var resource = "/loopscope/visualizers/messages_" + language + ".properties";
    try (var in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(resource))) {
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return messages;
  }

  private static TreeSet<String> places(String message) {
    var places = new TreeSet<String>();
    PLACE.matcher(message).results().forEach(place -> places.add(place.group(1)));
    return places;
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    var english = messages("en");
    var chinese = messages("zh");

    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(places(chinese.getProperty(key)))
        .as(key).isEqualTo(places(english.getProperty(key))));
  }
}
