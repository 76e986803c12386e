package loopscope.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.stage.Stage;
import loopscope.app.files.FileProblem;
import loopscope.app.i18n.Texts;
import loopscope.app.settings.Home;
import loopscope.app.settings.Settings;
import loopscope.app.settings.SettingsFile;
import loopscope.engine.client.Engines;
import org.jspecify.annotations.Nullable;

/** The desktop program. */
public final class Desktop extends Application {
  private final Home home = Home.ofUser();
  private final SettingsFile file = new SettingsFile(home);
  private final Settings settings = file.read();
  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private final Engines engines = new Engines();
  private @Nullable MainWindow window;

  /** Opens the window, with the files or the folder named, and returns when it is closed. */
  public static void open(List<String> arguments) {
    launch(Desktop.class, arguments.toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    var opened = new MainWindow(stage, home, settings, engines::launch, new EngineCheck(engines), disk);
    opened.browseWith(getHostServices()::showDocument);
    window = opened;
    opened.show();
    getParameters().getUnnamed().forEach(argument -> opened.open(Path.of(argument)));
  }

  @Override
  public void stop() throws InterruptedException {
    if (window != null) {
      window.dispose();
    }
    engines.close();
    disk.shutdown();
    disk.awaitTermination(5, TimeUnit.SECONDS);
    try {
      file.write(settings);
    } catch (IOException e) {
      System.err.println(settingsNotKept(e));
    }
  }

  private String settingsNotKept(IOException e) {
    return FileProblem.of(e, home.folder()).message().in(new Texts(settings.localeProperty().get()));
  }
}
