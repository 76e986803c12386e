package loopscope.visualizers.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

  static Stream<Palette> palettes() {
    return Stream.of(Palette.LIGHT, Palette.DARK);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textCanBeReadOnEveryGround(Palette palette) {
    var texts = Stream.concat(Stream.of(palette.text(), palette.secondary()), Stream.of(Sign.values()).map(
        palette::of));

    assertThat(texts).allSatisfy(text -> {
      assertThat(contrast(text, palette.panel())).isGreaterThanOrEqualTo(4.5);
      assertThat(contrast(text, palette.ground())).isGreaterThanOrEqualTo(4.5);
    });
    assertThat(contrast(palette.text(), palette.note())).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theHeadingOfANoteCanBeRead(Palette palette) {
    // large or bold text may have 3 : 1 by WCAG 2.2
    assertThat(contrast(palette.accent(), palette.note())).isGreaterThanOrEqualTo(3);
  }

  /** As WCAG 2.2 defines it. */
  private static double contrast(Colour one, Colour other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Colour colour) {
    return 0.2126 * part(colour.rgb() >> 16) + 0.7152 * part(colour.rgb() >> 8) + 0.0722 * part(colour.rgb());
  }

  private static double part(int eightBits) {
    var part = (eightBits & 0xFF) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
