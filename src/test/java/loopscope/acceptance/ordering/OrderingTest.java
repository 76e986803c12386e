package loopscope.acceptance.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.acceptance.programs.Node;
import loopscope.acceptance.programs.Outcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For random programs the printed order equals Node's. A seed names a program, so a failure can be had again; it is
 * reported by the simplest program that still fails. {@code -Dordering.from=1000 -Dordering.to=2000} tries others.
 */
class OrderingTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  static LongStream seeds() {
    return LongStream.range(Long.getLong("ordering.from", 0), Long.getLong("ordering.to", 200));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void callbacksRunInNodesOrder(long seed) {
    var program = RandomProgram.random(new SplittableRandom(seed));

    assertThat(difference(program).map(this::simplest)).isEmpty();
  }

  private Difference simplest(Difference difference) {
    return difference.program.smaller().map(this::difference).flatMap(Optional::stream).findFirst()
        .map(this::simplest).orElse(difference);
  }

  private Optional<Difference> difference(RandomProgram program) {
    var file = ComparisonProgram.plain(write(program));
    var expected = Node.run(file);
    var actual = Loopscope.run(file).outcome();
    return expected.equals(actual) ? Optional.empty()
        : Optional.of(new Difference(program, expected, actual));
  }

  private Path write(RandomProgram program) {
    try {
      return Files.writeString(folder.resolve("program" + program.root().ending()), program.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A program whose order differs. */
  private record Difference(RandomProgram program, Outcome expected, Outcome actual) {
    @Override
    public String toString() {
      return "%n%s%nNode: %s%nLoopscope: %s".formatted(program.source(), expected, actual);
    }
  }
}
