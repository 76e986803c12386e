package loopscope.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static loopscope.acceptance.architecture.Production.APP;
import static loopscope.acceptance.architecture.Production.CLASSES;
import static loopscope.acceptance.architecture.Production.CLUSTER;
import static loopscope.acceptance.architecture.Production.HOST;
import static loopscope.acceptance.architecture.Production.LESSONS;
import static loopscope.acceptance.architecture.Production.NET;
import static loopscope.acceptance.architecture.Production.PROTOCOL;
import static loopscope.acceptance.architecture.Production.SCRIPT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which library is used where. */
class LibrariesTest {
  private static final String CRYPTO = "loopscope.engine.node.crypto..";
  private static final String TLS = "loopscope.engine.node.tls..";
  private static final String PAINT = "loopscope.visualizers.paint..";

  private static ArchRule onlyIn(String[] homes, String... libraries) {
    return noClasses().that().resideOutsideOfPackages(homes)
        .should().dependOnClassesThat().resideInAnyPackage(libraries);
  }

  private static String[] in(String... packages) {
    return packages;
  }

  @Test
  void graalOnlyInScript() {
    onlyIn(in(SCRIPT), "org.graalvm..", "com.oracle.truffle..")
        .because("the JavaScript engine's internals change with each release: one package follows them")
        .check(CLASSES);
  }

  @Test
  void nettyOnlyInNetAndCluster() {
    onlyIn(in(NET, CLUSTER), "io.netty..")
        .because("the loop sees a Poller; its numbers and traps stay in one place")
        .check(CLASSES);
  }

  @Test
  void javaFxOnlyInPaintAndApp() {
    onlyIn(in(PAINT, APP), "javafx..", "com.sun.javafx..", "org.fxmisc..", "atlantafx..", "org.kordamp..")
        .because("pictures are drawn, written to SVG and tested without a screen")
        .check(CLASSES);
  }

  @Test
  void jacksonOnlyInProtocolAndLessons() {
    onlyIn(in(PROTOCOL, LESSONS), "com.fasterxml.jackson..")
        .because("bytes become values at the border, and nowhere else")
        .check(CLASSES);
  }

  @Test
  void bouncyCastleOnlyInCryptoAndTls() {
    onlyIn(in(CRYPTO, TLS), "org.bouncycastle..")
        .because("what the JDK cannot do is done where keys and certificates are")
        .check(CLASSES);
  }

  @Test
  void diffUtilsOnlyInCompare() {
    onlyIn(in("loopscope.app.compare.."), "com.github.difflib..")
        .because("how lines are aligned is a matter of the comparison alone")
        .check(CLASSES);
  }

  @Test
  void jsoupOnlyInHttp() {
    onlyIn(in("loopscope.app.http.."), "org.jsoup..")
        .because(
            "what a server answers is shown as far as can be without a browser, and nowhere else is HTML read")
        .check(CLASSES);
  }

  @Test
  void timeAndChanceOnlyInTickerAndHost() {
    noClasses().that(new NeitherTickerNorHost())
        .should().callMethodWhere(new ReadsClockSleepsOrDraws())
        .orShould().dependOnClassesThat(new RandomOtherThanKeysNeed())
        .orShould().dependOnClassesThat().areAssignableTo(java.util.concurrent.ThreadLocalRandom.class)
        .because("what a moment shows follows from recorded events; time is passed in")
        .check(CLASSES);
  }

  @Test
  void secureRandomOnlyInCrypto() {
    noClasses().that().resideOutsideOfPackage(CRYPTO)
        .should().dependOnClassesThat().areAssignableTo(java.security.SecureRandom.class)
        .because("a program that asks for a key must get one that nobody foretells; nothing else draws")
        .check(CLASSES);
  }

  /** Sources of chance that are not for keys. */
  private static final class RandomOtherThanKeysNeed extends DescribedPredicate<JavaClass> {
    RandomOtherThanKeysNeed() {
      super("are a Random, but not a SecureRandom");
    }

    @Override
    public boolean test(JavaClass type) {
      return type.isAssignableTo(java.util.Random.class) && !type.isAssignableTo(
          java.security.SecureRandom.class);
    }
  }

  /** The classes bound to take time as it is given to them. */
  private static final class NeitherTickerNorHost extends DescribedPredicate<JavaClass> {
    NeitherTickerNorHost() {
      super("are neither a Ticker nor in the host");
    }

    @Override
    public boolean test(JavaClass type) {
      return !type.getSimpleName().endsWith("Ticker") && !resideInHost(type);
    }

    private static boolean resideInHost(JavaClass type) {
      return JavaClass.Predicates.resideInAPackage(HOST).test(type);
    }
  }

  /** Calls whose result depends on when they are made, or on chance. */
  private static final class ReadsClockSleepsOrDraws
      extends
        DescribedPredicate<JavaMethodCall> {
    private static final Set<String> CALLS = Set.of("java.lang.System.currentTimeMillis",
        "java.lang.System.nanoTime", "java.lang.Thread.sleep", "java.lang.Math.random",
        "java.time.Instant.now", "java.time.LocalDateTime.now", "java.time.LocalTime.now",
        "java.time.LocalDate.now", "java.time.ZonedDateTime.now");

    ReadsClockSleepsOrDraws() {
      super("it reads a clock, sleeps or draws a random number");
    }

    @Override
    public boolean test(JavaMethodCall call) {
      AccessTarget target = call.getTarget();
      return CALLS.contains(target.getOwner().getFullName() + "." + target.getName());
    }
  }
}
