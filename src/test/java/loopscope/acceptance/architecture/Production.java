package loopscope.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The classes the rules are about, and the words the rules are written in. */
final class Production {
  static final String TRACE = "loopscope.engine.trace..";
  static final String PROTOCOL = "loopscope.engine.protocol..";
  static final String CLIENT = "loopscope.engine.client..";
  static final String HOST = "loopscope.engine.host..";
  static final String LOOP = "loopscope.engine.loop..";
  static final String SCRIPT = "loopscope.engine.script..";
  static final String NET = "loopscope.engine.net..";
  static final String NODE = "loopscope.engine.node..";
  static final String CLUSTER = "loopscope.engine.cluster..";
  static final String VISUALIZERS = "loopscope.visualizers..";
  static final String LESSONS = "loopscope.lessons..";
  static final String APP = "loopscope.app..";

  /** Every class of every module, without tests. */
  static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("loopscope");

  private Production() {}

  /** Classes of these packages, and all that are not Loopscope's own. */
  static DescribedPredicate<JavaClass> foreignOr(String... packages) {
    return or(resideOutsideOfPackage("loopscope.."), resideInAnyPackage(packages))
        .as("are foreign or in %s", Stream.of(packages).toList());
  }
}
