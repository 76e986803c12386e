package loopscope.app.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import loopscope.app.bundler.Bundling;
import loopscope.app.compare.CompareModel;
import loopscope.app.compare.CompareView;
import loopscope.app.console.ConsoleModel;
import loopscope.app.console.ConsoleView;
import loopscope.app.editor.Document;
import loopscope.app.editor.EditorPane;
import loopscope.app.editor.RecoveryKeeper;
import loopscope.app.editor.SyntaxCheck;
import loopscope.app.files.FileTree;
import loopscope.app.files.Recovery;
import loopscope.app.i18n.Message;
import loopscope.app.i18n.Texts;
import loopscope.app.installed.SearchPath;
import loopscope.app.http.HttpPane;
import loopscope.app.keys.KeysPane;
import loopscope.app.memory.MemoryPane;
import loopscope.app.npm.NpmModel;
import loopscope.app.npm.NpmPane;
import loopscope.app.orders.Order;
import loopscope.app.orders.OrdersModel;
import loopscope.app.orders.OrdersPane;
import loopscope.app.run.Launcher;
import loopscope.app.run.RunModel;
import loopscope.app.run.RunState;
import loopscope.app.run.SavedRun;
import loopscope.app.sandbox.AllowancesList;
import loopscope.app.sandbox.Permits;
import loopscope.app.sandbox.SandboxedLauncher;
import loopscope.app.settings.Home;
import loopscope.app.settings.Settings;
import loopscope.app.settings.WindowBounds;
import loopscope.app.modules.ModulesPane;
import loopscope.app.stage.LoopView;
import loopscope.app.streams.StreamsPane;
import loopscope.app.stage.StagePane;
import loopscope.app.stage.StageView;
import loopscope.app.start.SampleList;
import loopscope.app.start.StartPage;
import loopscope.app.timeline.TimelinePane;
import loopscope.app.why.WhyPane;
import loopscope.app.widgets.Notice;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Launch;
import loopscope.engine.client.UserEnvironment;
import loopscope.engine.trace.RecordingLevel;
import loopscope.lessons.Samples;
import loopscope.visualizers.picture.Meaning;

/** The window: puts the panes together and lets them know of each other. */
public final class MainWindow {
  private final Stage stage;
  private final Settings settings;
  private final Texts texts;
  private final RunModel model;
  private final Workspace workspace;
  private final TraceOpener traces;
  private final RunSaver saver;
  private final Dialogs dialogs;
  private final RecoveryKeeper keeper;
  private final EditorPane editor;
  private final CompareModel compare;
  private final NpmModel npm;
  private final OrdersModel orders;
  private final WhyPane why;
  private final OutputTabs outputs;
  private final PictureSaver pictures;
  private final AboutView about;
  private final Sheet aboutSheet;
  private final StagePane views;
  private final TimelinePane timeline;
  private final FileTree tree;
  private final StartPage startPage;
  private final Panes panes;
  private final Follower follower;
  private final Sheet keys;
  private final Sheet allowed;
  private final RulesChoice rules;
  private final Sheet rulesSheet;
  private final EventBreakpointsList events;
  private final Sheet eventBreakpoints;
  private final Bundling bundling;
  private final Notice told;
  private final Commands commands;
  private final MoveCommands moves;
  private final TopBar topBar;
  private final VBox bars;
  private boolean stageAlone;

  private Consumer<String> browser = address -> {};

  /**
   * @param disk writes recovery copies and reads traces, one after the other
   */
  public MainWindow(Stage stage, Home home, Settings settings, Launcher launcher, SyntaxCheck check,
      ExecutorService disk) {
    this.stage = stage;
    this.settings = settings;
    texts = new Texts(settings.localeProperty().get());
    texts.localeProperty().bind(settings.localeProperty());
    var sandboxed = new SandboxedLauncher(launcher, settings.allowances());
    model = new RunModel(sandboxed, Platform::runLater);
    var installed = SearchPath.of(UserEnvironment.variables());
    compare = new CompareModel(sandboxed, settings.allowances(), installed,
        Platform::runLater);
    bundling = new Bundling(launcher, Platform::runLater);
    var look = new Look(settings);
    dialogs = new Dialogs(stage, texts, look);
    var files = new Notice("file-notice", texts);
    told = files;
    var ending = new Notice("ending", texts);
    var truncated = new Notice("truncated", texts);
    var recovery = new Recovery(home.recovery());
    keeper = new RecoveryKeeper(recovery, disk, problem -> files.warn(problem.message()));
    editor = new EditorPane(texts, check, this::mayClose, keeper::unwatch);
    workspace = new Workspace(editor, keeper, dialogs, files, settings, home, this::openTrace);
    var recording = new Notice("recording", texts);
    saver = new RunSaver(model, recording, disk);
    traces = new TraceOpener(model, workspace, recording, disk, this::leaveStartPage);
    tree = new FileTree(texts, new TreeActions(dialogs, workspace, editor, this::refreshTree).actions());
    var printed = new ConsoleModel();
    var console = new ConsoleView(printed, texts, new Permits(settings.allowances(), model::folder),
        seq -> model
            .move(playhead -> playhead.seek(seq)), model::input,
        model::endInput);
    console.inputDisabledProperty().bind(model.stateProperty().map(state -> !state.active()));
    pictures = new PictureSaver(recording, disk);
    about = new AboutView(texts);
    aboutSheet = new Sheet("about", texts, about);
    views = new StagePane(model, texts, List.of(new LoopView(model, settings, this::choose), new MemoryPane(
        model, settings, texts, this::show), new ModulesPane(model, settings, this::show),
        new StreamsPane(model, settings, this::show), new HttpPane(model, settings, texts, this::show,
            address -> browser.accept(address)),
        new KeysPane(model, settings, this::show)),
        new StagePane.Actions(this::tellAbout, this::savePicture, window -> look.follow(window, stage)));
    timeline = new TimelinePane(model, settings, texts);
    startPage = new StartPage(texts, Samples.all(), settings.recent(), new StartPage.Actions(leaving(
        workspace::create),
        leaving(workspace::chooseFile), leaving(workspace::chooseFolder), path -> leaving(() -> workspace
            .open(path))
            .run(), sample -> leaving(() -> workspace.openSample(sample)).run()));
    npm = new NpmModel(settings.allowances(), installed, workspace.projectProperty()::get,
        Platform::runLater, this::refreshTree);
    orders = new OrdersModel(sandboxed, Platform::runLater);
    why = new WhyPane(model, settings);
    outputs = new OutputTabs(texts, console.below(new VBox(ending, truncated)), why, new OrdersPane(orders,
        texts, this::open), new CompareView(compare,
            texts, this::compare), new NpmPane(npm, texts));
    panes = new Panes(sidebar(), editor, outputs, views, timeline, settings);
    follower = new Follower(model, printed, editor, texts, ending, truncated, at -> workspace.reveal(at
        .file(),
        model.sources()));
    keys = new Sheet("keys", texts, new KeysList(texts));
    allowed = new Sheet("allowed", texts, new AllowancesList(settings.allowances(), texts));
    rules = new RulesChoice(texts);
    rulesSheet = new Sheet("rules", texts, rules);
    events = new EventBreakpointsList(texts);
    eventBreakpoints = new Sheet("event-breakpoints", texts, events);
    commands = new Commands(texts);
    moves = new MoveCommands(commands, model, editor, events.chosen());
    topBar = new TopBar(texts, model, settings, new TopBar.Actions(this::showStartPage, this::run,
        this::pauseOrResume, this::stop, noDocument(), nothingRuns()));
    bars = new VBox(commands.menuBar(), topBar, files, recording);
    compose(look);
    bindCommands();
    settings.localeProperty().addListener(changed -> warnOfFonts(files));
    settings.recordingProperty().addListener((observed, old, level) -> model.record(level));
    warnOfFonts(files);
    workspace.offer(recovery);
  }

  /** Opens the window where it stood the last time. */
  public void show() {
    var bounds = settings.windowProperty().get();
    stage.setWidth(bounds.width());
    stage.setHeight(bounds.height());
    if (!Double.isNaN(bounds.x())) {
      stage.setX(bounds.x());
      stage.setY(bounds.y());
    }
    stage.setMaximized(bounds.maximized());
    stage.show();
    follower.start();
  }

  /** Opens a file, or a folder as the project. */
  public void open(Path path) {
    workspace.open(path);
  }

  /** Saves the run on the screen, with its sources, as one file. */
  public void saveRun(Path file) {
    saver.save(file);
  }

  /** What opens an address in the system's browser; before this is said, nothing does. */
  public void browseWith(Consumer<String> opener) {
    browser = opener;
  }

  /** Writes the run on the screen as a page for browsers. */
  public void exportRun(Path file) {
    saver.export(file);
  }

  /** Saves what the view that was chosen last shows as a picture. */
  public void savePicture(Path file) {
    pictures.save(views.current().picture(), file);
  }

  private void savePicture(StageView view) {
    dialogs.pictureToSave(view.name()).ifPresent(file -> pictures.save(view.picture(), file));
  }

  private void tellAbout(StageView view) {
    about.tell(view);
    aboutSheet.open();
  }

  /** Runs the document in front. */
  public void run() {
    run(launch -> model.start(launch.at(settings.recordingProperty().get())));
  }

  /** Runs the document in front until its first breakpoint, or its first statement. */
  private void debug() {
    if (!settings.recordingProperty().get().recordsSteps()) {
      settings.recordingProperty().set(RecordingLevel.FULL);
    }
    run(launch -> model.start(launch.at(settings.recordingProperty().get()), moves.first()));
  }

  private void run(Consumer<Launch> start) {
    workspace.prepareToRun().ifPresent(program -> {
      refreshTree();
      compare.end();
      outputs.show(OutputTabs.Kind.CONSOLE);
      start.accept(RunModel.launch(program, workspace.folderOf(program)).by(rules.chosen()));
    });
  }

  /** Runs the document in front here and in node, with what was typed into it here. */
  public void compare() {
    workspace.prepareToRun().ifPresent(program -> {
      refreshTree();
      outputs.show(OutputTabs.Kind.COMPARE);
      compare.compare(RunModel.launch(program, workspace.folderOf(program)), model.typed(program));
    });
  }

  /** Runs the document in front again and again, and lists its outputs. */
  private void searchOrders() {
    workspace.prepareToRun().ifPresent(program -> {
      refreshTree();
      outputs.show(OutputTabs.Kind.ORDERS);
      orders.search(RunModel.launch(program, workspace.folderOf(program)).at(settings.recordingProperty()
          .get())
          .by(rules.chosen()));
    });
  }

  /** Makes one file of the document in front and of all that it requires, and opens that. */
  private void bundle() {
    workspace.prepareToRun().ifPresent(program -> bundling.bundle(program, result -> {
      refreshTree();
      switch (result) {
        case Bundling.Result.Made(var file, var modules) -> {
          workspace.open(file);
          told.tell(Message.of("bundle.made", file.getFileName().toString(), modules));
        }
        case Bundling.Result.Failed(var why) -> told.warn(why);
      }
    }));
  }

  /** Shows a run that had this output. */
  private void open(Order order) {
    var program = editor.currentProperty().get().map(Document::recordedPath).orElse("");
    var exitCode = order.printed().exitCode();
    var end = exitCode.isPresent() ? new RunState.Ended(new Ending.Exited(exitCode.getAsInt()))
        : new RunState.EndMissing();
    model.show(new SavedRun(program, order.example(), Map.of(), end, Optional.empty()));
    outputs.show(OutputTabs.Kind.CONSOLE);
  }

  /** The run on the screen. */
  public RunModel model() {
    return model;
  }

  /** What the window shows. */
  Scene scene() {
    return stage.getScene();
  }

  /** Ends the program that runs and keeps what is to be remembered. */
  public void dispose() {
    follower.stop();
    keeper.stop();
    model.stop();
    compare.end();
    orders.end();
    npm.stop();
    views.dispose();
    panes.remember();
    settings.windowProperty().set(new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage
        .getHeight(), stage.isMaximized()));
  }

  private void compose(Look look) {
    var content = new StackPane(panes, startPage);
    panes.visibleProperty().bind(startPage.visibleProperty().not());
    var window = new BorderPane(content, bars, null, null, null);
    var scene = new Scene(new StackPane(window, keys, allowed, rulesSheet, eventBreakpoints,
        aboutSheet));
    look.follow(scene);
    stage.setScene(scene);
    stage.setTitle("Loopscope");
    stage.getIcons().setAll(Look.icons());
    stage.setMinWidth(800);
    stage.setMinHeight(560);
    stage.setOnCloseRequest(request -> {
      if (!workspace.mayCloseAll()) {
        request.consume();
      }
    });
    stage.focusedProperty().addListener(changed -> refreshTree());
    stage.fullScreenProperty().addListener((observed, old, full) -> {
      if (!full) {
        showStageAlone(false);
      }
    });
    workspace.projectProperty().addListener((observed, old, project) -> project.ifPresent(tree::show));
    editor.currentProperty().addListener((observed, old, document) -> startPage.setVisible(document
        .isEmpty()));
    topBar.place().textProperty().bind(Bindings.createStringBinding(this::place, editor.currentProperty(),
        workspace.projectProperty(), startPage.visibleProperty()));
  }

  private void warnOfFonts(Notice notice) {
    if (settings.localeProperty().get().equals(Locale.CHINESE) && !ChineseFonts.present()) {
      notice.warn(Message.of("fonts.missing"));
    }
  }

  private TabPane sidebar() {
    var files = new Tab();
    files.textProperty().bind(texts.bind("files.title"));
    files.setContent(tree);
    var samples = new Tab();
    samples.textProperty().bind(texts.bind("samples.title"));
    samples.setContent(new SampleList(Samples.all(), texts, workspace::openSample));
    var sidebar = new TabPane(files, samples);
    sidebar.setId("sidebar");
    sidebar.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    sidebar.getStyleClass().add("card");
    return sidebar;
  }

  private void bindCommands() {
    bindFileCommands();
    bindEditCommands();
    bindRunCommands();
    moves.bind(timeline::playOrPause);
    bindViewCommands();
    commands.set(Command.KEYS, keys::open);
  }

  private void bindFileCommands() {
    var none = noDocument();
    commands.set(Command.NEW, workspace::create);
    commands.set(Command.OPEN, workspace::chooseFile);
    commands.set(Command.OPEN_FOLDER, workspace::chooseFolder);
    commands.set(Command.OPEN_TRACE, workspace::chooseTrace);
    commands.set(Command.SAVE_RUN, () -> dialogs.runToSave().ifPresent(saver::save), Bindings.equal(model
        .lengthProperty(),
        0));
    commands.set(Command.EXPORT, () -> dialogs.pageToWrite().ifPresent(saver::export), Bindings.equal(model
        .lengthProperty(),
        0));
    commands.set(Command.SAVE_PICTURE, () -> savePicture(views.current()), Bindings.equal(model
        .lengthProperty(), 0));
    commands.set(Command.SAVE, workspace::save, none);
    commands.set(Command.SAVE_AS, workspace::saveAs, none);
    commands.set(Command.CLOSE, editor::closeCurrent, none);
    commands.set(Command.START_PAGE, this::showStartPage);
    commands.set(Command.QUIT, () -> stage.fireEvent(new WindowEvent(stage,
        WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  private void bindEditCommands() {
    var none = noDocument();
    commands.set(Command.UNDO, editor::undo, none);
    commands.set(Command.REDO, editor::redo, none);
    commands.set(Command.FIND, editor::openFindBar, none);
    commands.set(Command.FIND_NEXT, editor::findNext, none);
    commands.set(Command.FIND_PREVIOUS, editor::findPrevious, none);
    commands.set(Command.BREAKPOINT, editor::toggleBreakpoint, none);
    commands.set(Command.CONDITION, editor::askForCondition, none);
  }

  private void bindRunCommands() {
    var idle = Bindings.createBooleanBinding(() -> !model.stateProperty().get().active(), model
        .stateProperty());
    commands.set(Command.RUN, this::run, noDocument());
    commands.set(Command.DEBUG, this::debug, noDocument());
    commands.set(Command.PAUSE, this::pauseOrResume, idle);
    commands.set(Command.STOP, this::stop, nothingRuns());
    commands.set(Command.COMPARE, this::compare, noDocument().or(nothingRuns().not()));
    commands.set(Command.ORDERS, this::searchOrders, noDocument());
    commands.set(Command.BUNDLE, this::bundle, noDocument());
    commands.set(Command.RULES, rulesSheet::open);
    commands.set(Command.NPM, this::showNpm);
    commands.set(Command.ALLOWED, allowed::open);
    commands.set(Command.EVENT_BREAKPOINTS, eventBreakpoints::open);
  }

  private void bindViewCommands() {
    commands.set(Command.SIDEBAR, () -> settings.sidebarProperty().set(!settings.sidebarProperty().get()));
    commands.set(Command.FULL_STAGE, () -> showStageAlone(!stageAlone), startPage
        .visibleProperty());
    commands.set(Command.BIGGER, settings::biggerText);
    commands.set(Command.SMALLER, settings::smallerText);
    commands.set(Command.NORMAL_SIZE, settings::normalText);
    commands.set(Command.REDUCED_MOTION, settings::otherMotion);
    commands.set(Command.THEME, settings::otherTheme);
    commands.set(Command.LANGUAGE, settings::otherLanguage);
    commands.set(Command.GO_FILES, tree::focusTree);
    commands.set(Command.GO_EDITOR, editor::focusText);
    commands.set(Command.GO_CONSOLE, () -> outputs.focus(OutputTabs.Kind.CONSOLE));
    commands.set(Command.GO_MEMORY, () -> views.focus("memory"));
    commands.set(Command.GO_MODULES, () -> views.focus("modules"));
    commands.set(Command.GO_STREAMS, () -> views.focus("streams"));
    commands.set(Command.GO_HTTP, () -> views.focus("http"));
    commands.set(Command.GO_KEYS, () -> views.focus("keys"));
    commands.set(Command.WHY, () -> outputs.focus(OutputTabs.Kind.WHY));
    commands.set(Command.GO_COMPARISON, () -> outputs.focus(OutputTabs.Kind.COMPARE));
    commands.set(Command.GO_STAGE, () -> views.focus("loop"));
    commands.set(Command.GO_TIMELINE, timeline::focusStrip);
  }

  private BooleanBinding noDocument() {
    return Bindings.createBooleanBinding(() -> editor.currentProperty().get().isEmpty(), editor
        .currentProperty());
  }

  private BooleanBinding nothingRuns() {
    return Bindings.createBooleanBinding(() -> !model.stateProperty().get().active() && !compare
        .activeProperty().get(), model.stateProperty(), compare.activeProperty());
  }

  /** Ends the program that runs, alone or to be compared. */
  private void stop() {
    model.stop();
    compare.stop();
  }

  private boolean mayClose(Document document) {
    return workspace.mayClose(document);
  }

  private void pauseOrResume() {
    if (model.stateProperty().get() instanceof RunState.Paused) {
      model.resume();
    } else {
      model.pause();
    }
  }

  /** What is chosen on the stage is shown in the editor, and asked about. */
  private void choose(Meaning meaning) {
    why.ask(meaning);
    show(meaning);
  }

  private void show(Meaning meaning) {
    var source = meaning.source();
    if (source != null && !source.file().startsWith("node:") && workspace.openSource(source.file(), model
        .sources())) {
      editor.goTo(source.startLine(), source.startColumn());
    }
  }

  private void openTrace(Path file) {
    traces.open(file);
  }

  /** Shows the start page, or what it covers, if there is anything. */
  private void showStartPage() {
    startPage.setVisible(!startPage.isVisible() || editor.currentProperty().get().isEmpty() && model
        .runProperty().get().isEmpty());
  }

  private void showNpm() {
    leaveStartPage();
    outputs.focus(OutputTabs.Kind.NPM);
  }

  private void leaveStartPage() {
    startPage.setVisible(false);
  }

  /** What is done from the start page shows what was opened. */
  private Runnable leaving(Runnable action) {
    return () -> {
      action.run();
      startPage.setVisible(editor.currentProperty().get().isEmpty());
    };
  }

  private void showStageAlone(boolean alone) {
    if (alone == stageAlone) {
      return;
    }
    stageAlone = alone;
    panes.showStageAlone(alone);
    bars.setVisible(!alone);
    bars.setManaged(!alone);
    stage.setFullScreen(alone);
  }

  private void refreshTree() {
    tree.refresh();
  }

  private String place() {
    var file = editor.currentProperty().get().filter(document -> !startPage.isVisible());
    return file.map(document -> workspace.projectProperty().get().map(Path::getFileName).map(
        folder -> folder + " / " + document.nameProperty().get()).orElse(document.nameProperty().get()))
        .orElse("");
  }
}
