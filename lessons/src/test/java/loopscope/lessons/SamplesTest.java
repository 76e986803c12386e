package loopscope.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

class SamplesTest {

  static Stream<Sample> samples() {
    return Samples.all().stream();
  }

  @Test
  void galleryHoldsThisManyProgramsWithIdsOfTheirOwn() {
    assertThat(Samples.all()).hasSize(32).extracting(Sample::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleHasItsFilesAndWordsInBothLanguages(Sample sample) {
    assertThat(sample.files()).allSatisfy(file -> assertThat(Samples.text(file)).isNotBlank());
    for (var words : new Words[]{sample.title(), sample.watch()}) {
      assertThat(words.en()).isNotBlank();
      assertThat(words.zh()).isNotBlank().isNotEqualTo(words.en());
    }
  }
}
