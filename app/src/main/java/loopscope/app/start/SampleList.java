package loopscope.app.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.lessons.Sample;
import org.jspecify.annotations.Nullable;

/** The samples as a list beside the editor: the chosen one says what to watch for. */
public final class SampleList extends ListView<Sample> {

  public SampleList(List<Sample> samples, Texts texts, Consumer<Sample> open) {
    setId("samples");
    getItems().setAll(samples);
    accessibleTextProperty().bind(texts.bind("samples.title"));
    setCellFactory(list -> new Cell(texts, open));
    texts.localeProperty().addListener(changed -> refresh());
    addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
      var sample = getSelectionModel().getSelectedItem();
      if (pressed.getCode() == KeyCode.ENTER && sample != null) {
        open.accept(sample);
      }
    });
  }

  /** One sample. */
  private static final class Cell extends ListCell<Sample> {
    /** What the scroll bar beside the list may take of its room. */
    private static final double SCROLL_BAR = 16;

    private final Texts texts;
    private final Label title = new Label();
    private final Label watch = new Label();
    private final VBox words = new VBox(title, watch);

    Cell(Texts texts, Consumer<Sample> open) {
      this.texts = texts;
      title.setWrapText(true);
      watch.setWrapText(true);
      watch.getStyleClass().add("secondary");
      watch.visibleProperty().bind(selectedProperty());
      watch.managedProperty().bind(selectedProperty());
      words.getStyleClass().add("sample-words");
      setPrefWidth(0);
      setOnMouseClicked(clicked -> {
        if (getItem() != null) {
          open.accept(getItem());
        }
      });
    }

    /** As high as the words are when they are wrapped; a cell by itself would ask for one unwrapped line. */
    @Override
    protected double computePrefHeight(double width) {
      var room = getListView().getWidth() - getListView().snappedLeftInset() - getListView()
          .snappedRightInset();
      var height = isEmpty() ? super.computePrefHeight(width)
          : words.prefHeight(room - snappedLeftInset()
              - snappedRightInset() - SCROLL_BAR);
      return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Sample sample, boolean empty) {
      super.updateItem(sample, empty);
      var shown = empty ? null : sample;
      setGraphic(shown == null ? null : words);
      if (shown != null) {
        title.setText(shown.title().in(texts.locale()));
        watch.setText(shown.watch().in(texts.locale()));
      }
    }
  }
}
