package loopscope.acceptance.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.CryptoEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.lessons.Samples;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.keys.KeysModel;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.keys.KeysScene;
import loopscope.visualizers.scene.keys.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a program has {@code crypto} do, the picture of it can be read: nothing leaves it, and it says what happened. */
class KeysPicturesTest {
  private static final List<Viewport> VIEWPORTS = List.of(new Viewport(1060, 700, 1, Locale.ENGLISH),
      new Viewport(
          520, 480, 1, Locale.SIMPLIFIED_CHINESE), new Viewport(1500, 900, 1.6, Locale.SIMPLIFIED_CHINESE),
      new Viewport(
          640, 600, 2, Locale.ENGLISH));
  private static final int MOMENTS = 12;

  private final Path folder;

  KeysPicturesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.all().stream().filter(program -> program.toString().startsWith("crypto/"));
  }

  /** A run that can be drawn at any moment. */
  private record Drawn(TraceLog trace, History<KeysState> history) {

    static Drawn of(ComparisonProgram program) {
      var trace = Loopscope.run(program).trace();
      return new Drawn(trace, new History<>(new KeysModel(), trace));
    }

    Picture at(long seq, Sight sight, Viewport viewport, double progress) {
      return KeysScene.draw(new Moment<>(history.at(seq - 1), trace.get((int) seq), history.at(seq),
          progress), sight,
          viewport, Palette.DARK);
    }

    List<Integer> moments() {
      var all = IntStream.range(0, trace.size()).filter(seq -> trace.get(seq) instanceof CryptoEvent).boxed()
          .toList();
      var stride = Math.max(1, all.size() / MOMENTS);
      return IntStream.range(0, all.size()).filter(index -> index % stride == 0).mapToObj(all::get).toList();
    }

    List<String> texts(long seq, Sight sight) {
      return Pictures.texts(at(seq, sight, VIEWPORTS.getFirst(), 1));
    }

    /** All that is said of any event of crypto. */
    List<String> said() {
      return IntStream.range(0, trace.size()).filter(seq -> trace.get(seq) instanceof CryptoEvent).boxed()
          .flatMap(
              seq -> Stream.concat(Pictures.said(at(seq, Sight.PLAIN, VIEWPORTS.getFirst(), 1)).stream(),
                  texts(seq,
                      Sight.PLAIN).stream())).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void nothingLeavesThePicture(ComparisonProgram program) {
    var drawn = Drawn.of(program);
    for (var seq : drawn.moments()) {
      for (var viewport : VIEWPORTS) {
        Pictures.assertInside(drawn.at(seq, Sight.PLAIN, viewport, 0.4), viewport);
      }
    }
  }

  /** What is chosen may be of another operation than the one at hand. */
  @ParameterizedTest
  @MethodSource("programs")
  void whateverIsChosenCanBeDrawn(ComparisonProgram program) {
    var drawn = Drawn.of(program);
    var far = new Sight(OptionalInt.of(70), OptionalInt.of(60), OptionalInt.of(500));
    for (var seq : drawn.moments()) {
      Pictures.assertInside(drawn.at(seq, far, VIEWPORTS.getFirst(), 1), VIEWPORTS.getFirst());
    }
  }

  private Drawn sample(String file) throws IOException {
    return Drawn.of(ComparisonProgram.plain(Files.writeString(folder.resolve(file), Samples.text(file))));
  }

  @Test
  void theSmallExampleIsTold() throws IOException {
    assertThat(sample("agree-on-a-key.js").said()).contains(
        "Alice keeps a = 6 to itself and computes A = g^a mod p = 8, which everyone may know.",
        "Alice takes the other’s public key 19 and its own secret number, and computes the shared secret 2. It does not have to be sent.",
        "p = 23, g = 5, A = 8 crossed a socket, in a chunk of 6 bytes that begins “23 5 8”",
        "hears 23, 5, 8, 19",
        "To find a in 5^a mod 23 = 8 it must be tried: 6 of 22 tried.",
        "Both have the same secret, 2, and did not have to send it.",
        "bit 1: 5² = 25 → 2; 2 × 5 = 10; 10 remains");
  }

  @Test
  void theManInTheMiddleIsToldAndStopped() throws IOException {
    var said = sample("man-in-the-middle.js").said();
    assertThat(said).contains("Alice", "Mallory", "Bob").anyMatch(text -> text.startsWith(
        "The signature does not hold:"));
    assertThat(said).anyMatch(text -> text.contains("each shares one with Mallory"));
    assertThat(said).noneMatch(text -> text.startsWith("The signature holds"));
  }

  @Test
  void stepsEndInTheDigestAndTheCode() throws IOException {
    var said = sample("one-bit-changes-all.js").said();
    assertThat(said).contains("These steps end in the digest that the program has.",
        "Why the key goes in twice",
        "6a358300f59202b29f7d065d3442a13a").noneMatch(text -> text.startsWith("These steps do not"));
    assertThat(said).anyMatch(text -> text.endsWith(
        "just what one with the key would get for the longer message. Behind the second hash that state cannot be seen.")
        || text.contains("just what one with"));
  }

  @Test
  void anotherByteOrRoundIsDrawnWhenItIsChosen() throws IOException {
    var drawn = sample("one-bit-changes-all.js");
    var last = drawn.moments().getLast();
    assertThat(drawn.texts(last, Sight.PLAIN.round(3))).contains("round 3").doesNotContain("round 64");
    assertThat(drawn.texts(last, Sight.PLAIN.changed(4))).anyMatch(text -> text.startsWith(
        "Byte 4 is “0” and not “1”"));
    assertThat(Sight.PLAIN.round(3).round(3)).isEqualTo(Sight.PLAIN);
  }

  @Test
  void modesAreToldApart() throws IOException {
    var said = sample("picture-in-ciphers.js").said();
    assertThat(said).contains(
        "Of 257 blocks that came out, 256 are the same as another: that much can be seen without the key.",
        "Of 257 blocks that came out, none is the same as another.", "SubBytes", "ShiftRows", "MixColumns",
        "AddRoundKey",
        "Block 1 of these steps is what came out.").noneMatch(text -> text.endsWith("is not what came out."));
  }

  /** Whatever numbers a program publishes, there is a picture of them. */
  @Test
  void numbersThatMakeNoSenseAreDrawnToo() throws IOException {
    var drawn = Drawn.of(ComparisonProgram.plain(Files.writeString(folder.resolve("odd.js"),
        """
            const channel = require('diagnostics_channel').channel('diffie-hellman');
            const huge = 10n ** 40n;
            for (const [prime, generator, privateKey, publicKey] of [
              [0n, 0n, 0n, 0n], [1n, 1n, 1n, 1n], [2n, 5n, 0n, 1n], [23n, 0n, 0n, huge], [huge, huge, huge, 1n], [100003n, 2n, 3n, 9n],
            ]) {
              const name = `with ${prime}`;
              channel.publish({ name, prime, generator, privateKey, publicKey });
              channel.publish({ name: `${name} too`, prime, generator, privateKey, publicKey: publicKey + 1n });
              channel.publish({ name, otherPublicKey: publicKey + 1n, secret: 0n });
            }
            """)));
    for (var seq : drawn.moments()) {
      for (var viewport : VIEWPORTS) {
        Pictures.assertInside(drawn.at(seq, Sight.PLAIN, viewport, 1), viewport);
      }
    }
    assertThat(drawn.said()).anyMatch(text -> text.endsWith("The program has another number here."))
        .noneMatch(
            text -> text.startsWith("with 0") || text.startsWith("with 1,"));
  }

  @Test
  void manyOperationsAreSummarised() {
    var drawn = Drawn.of(ComparisonProgram.named("crypto/thousand-hashes.js"));
    var picture = drawn.at(drawn.moments().getLast(), Sight.PLAIN, VIEWPORTS.getFirst(), 1);
    assertThat(picture.height()).isLessThan(2500);
    assertThat(Pictures.texts(picture)).anyMatch(text -> text.endsWith(" other operations"));
  }
}
