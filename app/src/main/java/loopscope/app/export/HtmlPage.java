package loopscope.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import loopscope.app.run.Run;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.LoopScene;
import loopscope.visualizers.scene.memory.Graph;
import loopscope.visualizers.scene.memory.Marks;
import loopscope.visualizers.scene.memory.MemoryScene;
import loopscope.visualizers.scene.memory.Places;

/**
 * A run as one HTML page, playable forward and back: the program's text, what it printed, and the pictures of each moment, in both
 * languages and both themes.
 *
 * @param text the page
 * @param moments how many it shows
 * @param whole whether these are all that the run has
 */
public record HtmlPage(String text, int moments, boolean whole) {
  /** More would make a page that a browser opens slowly. */
  private static final int MOST_MOMENTS = 2000;
  private static final double WIDTH = 720;
  private static final double HEIGHT = 600;
  private static final Map<String, Locale> LANGUAGES = languages();
  private static final String WORDS = "loopscope.app.export.words";

  private static Map<String, Locale> languages() {
    var languages = new LinkedHashMap<String, Locale>();
    languages.put("en", Locale.ENGLISH);
    languages.put("zh", Locale.SIMPLIFIED_CHINESE);
    return languages;
  }

  /**
   * The page of a run's main thread.
   *
   * @param sources the texts that ran, by their paths
   */
  public static HtmlPage of(TraceLog log, Map<String, String> sources) throws IOException {
    var run = Run.of(log);
    var files = List.copyOf(sources.keySet());
    var moments = new Moments(run, files, MOST_MOMENTS);
    var colours = new Colours();
    var views = new LinkedHashMap<String, Object>();
    views.put("loop", frames(colours, locale -> loop(run, moments, locale)));
    var memory = run.memory().read();
    if (!memory.isEmpty()) {
      views.put("memory", frames(colours, locale -> memory(memory, moments, locale)));
    }
    var data = new LinkedHashMap<String, Object>(moments.json());
    data.put("program", name(log));
    data.put("whole", moments.whole());
    data.put("drawn", moments.drawn());
    data.put("files", files.stream().map(file -> List.of(lastSegment(file), sources.get(file))).toList());
    data.put("views", views);
    data.put("words", words());
    return new HtmlPage(assemble(colours, data), moments.seqs().size(), moments.whole());
  }

  /** Draws a picture of each moment. */
  @FunctionalInterface
  private interface Drawing {
    Iterable<Both> pictures(Locale locale);
  }

  /** A moment in both themes. */
  private record Both(Picture light, Picture dark) {}

  private static Map<String, Object> frames(Colours colours, Drawing drawing) {
    var byLanguage = new LinkedHashMap<String, Object>();
    LANGUAGES.forEach((language, locale) -> {
      var frames = new Frames(colours);
      drawing.pictures(locale).forEach(both -> frames.add(both.light, both.dark));
      byLanguage.put(language, frames.json());
    });
    return byLanguage;
  }

  private static Iterable<Both> loop(Run run, Moments moments, Locale locale) {
    var viewport = new Viewport(WIDTH, HEIGHT, 1, locale);
    var scene = new LoopScene();
    return () -> moments.seqs().stream().map(seq -> run.moment(seq).still()).map(moment -> new Both(scene
        .draw(moment, viewport,
            Palette.LIGHT), scene.draw(moment, viewport, Palette.DARK))).iterator();
  }

  private static Iterable<Both> memory(Memory memory, Moments moments, Locale locale) {
    var viewport = new Viewport(WIDTH, HEIGHT, 1, locale);
    var pictures = new ArrayList<Both>();
    var places = Places.NONE;
    for (var seq : moments.seqs()) {
      var graph = Graph.of(memory, seq, memory.stepBefore(seq), Marks.NONE, locale);
      places = places.settle(graph);
      pictures.add(new Both(MemoryScene.draw(graph, places, viewport, Palette.LIGHT), MemoryScene.draw(graph,
          places, viewport,
          Palette.DARK)));
    }
    return pictures;
  }

  private static String name(TraceLog log) {
    return log.size() > 0 && log.get(0) instanceof IsolateStarted started ? lastSegment(started.program())
        : "";
  }

  /** Of a path of any system. */
  private static String lastSegment(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static Map<String, Object> words() {
    var all = new LinkedHashMap<String, Object>();
    LANGUAGES.forEach((language, locale) -> {
      var bundle = ResourceBundle.getBundle(WORDS, locale, ResourceBundle.Control.getNoFallbackControl(
          ResourceBundle.Control.FORMAT_PROPERTIES));
      var words = new LinkedHashMap<String, Object>();
      bundle.keySet().stream().sorted().forEach(key -> words.put(key, bundle.getString(key)));
      all.put(language, words);
    });
    return all;
  }

  private static String assemble(Colours colours, Map<String, Object> data) throws IOException {
    var themes = colours.styles();
    return resource("page.html").replace("/*STYLE*/", resource("page.css")).replace("/*LIGHT*/", themes.get(
        0)).replace("/*DARK*/",
            themes.get(1)).replace("/*PLAYER*/", resource("player.js")).replace("/*DATA*/", Json.of(data));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
