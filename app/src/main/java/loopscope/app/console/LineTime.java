package loopscope.app.console;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import loopscope.app.i18n.Numbers;
import loopscope.app.i18n.Texts;

/** When a line came about, or that it has not yet. */
final class LineTime extends Label {
  private final Texts texts;

  LineTime(Texts texts) {
    this.texts = texts;
    getStyleClass().addAll("code", "console-time");
    setMinWidth(Region.USE_PREF_SIZE);
  }

  void show(ConsoleLine line, long position) {
    setText(line.seq() > position ? texts.get("console.not-yet")
        : Numbers.millis(line.nanos(), texts
            .locale()));
  }
}
