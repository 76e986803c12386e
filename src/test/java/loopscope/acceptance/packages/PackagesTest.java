package loopscope.acceptance.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import loopscope.acceptance.programs.Comparison;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Programs that use packages installed by npm print what they print in Node. Skipped where npm cannot install them. */
class PackagesTest {
  private static final int PACKAGES = 14;

  @TestFactory
  Stream<DynamicTest> packagesRunUnmodified() {
    var installed = InstalledPackages.install();
    assumeTrue(installed.isPresent(),
        "npm is not on the PATH, or could not install the packages (target/packages/npm.log)");
    var programs = installed.get().programs();
    assertThat(programs).hasSize(PACKAGES);
    return programs.stream().map(program -> DynamicTest.dynamicTest(program.file().getFileName().toString(),
        () -> Comparison.assertEqual(program)));
  }
}
