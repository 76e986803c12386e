package loopscope.app.http;

import javafx.scene.control.Spinner;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** A field for a number from 1 on. What is typed and is none leaves the number as it was. */
final class Amount extends Spinner<Integer> {
  private final int most;

  Amount(String id, int most, int initial, int step) {
    super(1, most, initial, step);
    this.most = most;
    setId(id);
    setEditable(true);
    setPrefWidth(84);
    setMinWidth(Region.USE_PREF_SIZE);
    getValueFactory().setConverter(new Reading());
  }

  private final class Reading extends StringConverter<Integer> {
    @Override
    public String toString(Integer value) {
      return String.valueOf(value);
    }

    @Override
    public Integer fromString(String text) {
      try {
        return Math.clamp(Long.parseLong(text.strip()), 1, most);
      } catch (NumberFormatException e) {
        return getValue();
      }
    }
  }
}
