package loopscope.engine.node.environment;

import java.util.HashMap;
import java.util.Map;

/** The texts of the files that were compiled: for the line an error message quotes. */
public final class LoadedFiles {
  private final Map<String, String> texts = new HashMap<>();

  public void add(String name, String text) {
    texts.put(name, text);
  }

  /** A line, counted from 1; empty when the file or the line is unknown. */
  public String line(String name, int number) {
    return texts.getOrDefault(name, "").lines().skip(number - 1L).findFirst().orElse("");
  }
}
