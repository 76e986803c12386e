package loopscope.engine.node.url;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import loopscope.engine.script.NativeFunction;
import org.jspecify.annotations.Nullable;

/** Names of domains in other scripts than Latin, for {@code url.js}. */
public final class UrlBinding implements Binding {

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("domainToASCII", arguments -> toAscii(arguments.string(0)), "domainToUnicode",
        arguments -> IDN.toUnicode(arguments.string(0), IDN.ALLOW_UNASSIGNED));
  }

  /** The name in ASCII, or undefined when it is no domain. */
  private static @Nullable String toAscii(String domain) {
    try {
      var mapped = Normalizer.normalize(domain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace(
          '\u3002', '.');
      return IDN.toASCII(mapped, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
