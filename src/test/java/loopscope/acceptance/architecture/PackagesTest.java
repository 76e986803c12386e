package loopscope.acceptance.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What every package owes its reader. */
class PackagesTest {
  /** NullAway checks marked packages only, so an unmarked one would be unchecked in silence. */
  @Test
  void everyPackageIsNullMarked() {
    var unmarked = Production.CLASSES.stream().map(JavaClass::getPackage)
        .filter(type -> !type.isAnnotatedWith(NullMarked.class)).map(JavaPackage::getName)
        .collect(toCollection(TreeSet::new));

    assertThat(unmarked).as("packages without a @NullMarked package-info").isEmpty();
  }
}
