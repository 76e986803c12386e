package loopscope.engine.node.tls;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a list in OpenSSL's notation chooses: {@code NAME:KIND:!NOT:@SECLEVEL=1}. */
final class CipherList {
  private CipherList() {}

  /** The chosen suites in their order. */
  static Set<CipherSuite> choose(String list, List<CipherSuite> supported) throws TlsException {
    var chosen = new LinkedHashSet<CipherSuite>();
    for (var word : list.split("[:, ]")) {
      if (word.startsWith("!") || word.startsWith("-")) {
        chosen.removeIf(suite -> suite.isChosenBy(word.substring(1)));
      } else if (!word.startsWith("@") && !word.startsWith("+")) {
        supported.stream().filter(suite -> suite.isChosenBy(word)).forEach(chosen::add);
      }
    }
    if (chosen.isEmpty()) {
      throw TlsException.ssl("0A0000B9", "no cipher match");
    }
    return chosen;
  }
}
