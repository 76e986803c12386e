package loopscope.lessons;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program to look at.
 *
 * @param file its name among the samples
 * @param needs further files it reads
 * @param watch what to watch for
 */
public record Sample(String id, String file, @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> needs,
    Words title,
    Words watch) {

  /** The program's file and those it needs. */
  public List<String> files() {
    return Stream.concat(Stream.of(file), needs.stream()).toList();
  }
}
