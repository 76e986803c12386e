package loopscope.lessons;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The gallery of sample programs, in the order they are best looked at. */
public final class Samples {
  private Samples() {}

  /** All samples. */
  public static List<Sample> all() {
    try (var in = open("samples.json")) {
      return List.copyOf(new ObjectMapper().readValue(in, new TypeReference<List<Sample>>() {
      }));
    } catch (IOException e) {
      throw new UncheckedIOException("the gallery of samples can't be read", e);
    }
  }

  /** The text of one of a sample's files. */
  public static String text(String file) {
    try (var in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the sample " + file + " can't be read", e);
    }
  }

  private static InputStream open(String file) throws IOException {
    var in = Samples.class.getResourceAsStream("samples/" + file);
    if (in == null) {
      throw new FileNotFoundException(file);
    }
    return in;
  }
}
