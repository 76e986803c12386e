package loopscope.engine.script;

import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.graalvm.shadowed.com.ibm.icu.text.IDNA;
import org.jspecify.annotations.Nullable;

/**
 * Domain names in other scripts than Latin, and the form of them that is sent, by the ICU that GraalJS comes with.
 *
 * @see <a href="https://url.spec.whatwg.org/#idna">URL: IDNA</a>
 */
public final class DomainNames {
  private static final Pattern PLAIN = Pattern.compile("(?i)(?!(?:.*\\.)?xn--)\\p{ASCII}*");

  private DomainNames() {}

  /** ICU, loaded for the first name that is not plain. */
  private static final class Icu {
    /** What ICU finds fault with and a URL does not. */
    static final EnumSet<IDNA.Error> FORGIVEN = EnumSet.of(IDNA.Error.EMPTY_LABEL, IDNA.Error.LABEL_TOO_LONG,
        IDNA.Error.DOMAIN_NAME_TOO_LONG, IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN,
        IDNA.Error.HYPHEN_3_4);
    static final IDNA IDNA_2008 = IDNA.getUTS46Instance(IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ
        | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    private Icu() {}
  }

  /** The name as it is sent, or null when it is none. */
  public static @Nullable String toAscii(String name) {
    if (PLAIN.matcher(name).matches()) {
      return name.toLowerCase(Locale.ROOT);
    }
    var info = new IDNA.Info();
    var ascii = Icu.IDNA_2008.nameToASCII(name, new StringBuilder(), info).toString();
    return Icu.FORGIVEN.containsAll(info.getErrors()) ? ascii : null;
  }

  /** The name as it is read. */
  public static String toUnicode(String name) {
    return Icu.IDNA_2008.nameToUnicode(name, new StringBuilder(), new IDNA.Info()).toString();
  }
}
