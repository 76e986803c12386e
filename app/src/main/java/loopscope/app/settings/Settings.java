package loopscope.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import loopscope.engine.trace.RecordingLevel;

/** What the user chose, observable: the screen follows it, and {@link SettingsFile} keeps it. */
public final class Settings {
  private static final int MOST_RECENT = 8;
  private static final double SMALLEST = 1;
  private static final double LARGEST = 2.5;
  private static final double STEP = 0.125;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
  private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(this, "locale", Locale.ENGLISH);
  private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
  private final IntegerProperty speed = new SimpleIntegerProperty(this, "speed", 2);
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
  private final BooleanProperty sidebar = new SimpleBooleanProperty(this, "sidebar", true);
  private final ObjectProperty<WindowBounds> window = new SimpleObjectProperty<>(this, "window",
      WindowBounds.FIRST);
  private final ObjectProperty<Dividers> dividers = new SimpleObjectProperty<>(this, "dividers",
      Dividers.FIRST);
  private final ObjectProperty<RecordingLevel> recording = new SimpleObjectProperty<>(this, "recording",
      RecordingLevel.FULL);
  private final ObservableList<Path> recent = FXCollections.observableArrayList();
  private final Allowances allowances = new Allowances();

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public ObjectProperty<Locale> localeProperty() {
    return locale;
  }

  /** 1 to 2.5 times the normal size. */
  public DoubleProperty textScaleProperty() {
    return textScale;
  }

  /** Which of the speeds offered. */
  public IntegerProperty speedProperty() {
    return speed;
  }

  /** Whether nothing is to travel over the screen: moments fade into each other. */
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /** Whether the pane of files and samples is shown. */
  public BooleanProperty sidebarProperty() {
    return sidebar;
  }

  public ObjectProperty<WindowBounds> windowProperty() {
    return window;
  }

  public ObjectProperty<Dividers> dividersProperty() {
    return dividers;
  }

  /** How much of a run is recorded. */
  public ObjectProperty<RecordingLevel> recordingProperty() {
    return recording;
  }

  /** Folders and files opened of late, the last one first. */
  public ObservableList<Path> recent() {
    return recent;
  }

  /** What the programs of each project may do beyond the sandbox. */
  public Allowances allowances() {
    return allowances;
  }

  public void biggerText() {
    textScale.set(Math.min(LARGEST, textScale.get() + STEP));
  }

  public void smallerText() {
    textScale.set(Math.max(SMALLEST, textScale.get() - STEP));
  }

  public void normalText() {
    textScale.set(1);
  }

  public void otherTheme() {
    theme.set(theme.get().other());
  }

  public void otherMotion() {
    reducedMotion.set(!reducedMotion.get());
  }

  public void otherLanguage() {
    locale.set(locale.get().equals(Locale.CHINESE) ? Locale.ENGLISH : Locale.CHINESE);
  }

  /** Puts a path at the front of the recent ones. */
  public void opened(Path path) {
    recent.remove(path);
    recent.addFirst(path);
    if (recent.size() > MOST_RECENT) {
      recent.remove(MOST_RECENT, recent.size());
    }
  }
}
