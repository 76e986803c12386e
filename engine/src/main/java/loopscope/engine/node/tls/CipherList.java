package loopscope.engine.node.tls;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a list in OpenSSL's notation chooses: {@code NAME:KIND:!NOT:@SECLEVEL=1}. Suites of TLS 1.3 are named one by one, and all
 * are on where none is named.
 */
final class CipherList {
  private static final String OF_TLS_1_3 = "TLS_";

  private CipherList() {}

  /** The chosen suites in their order. */
  static Set<CipherSuite> choose(String list, List<CipherSuite> supported) throws TlsException {
    var words = Stream.of(list.replaceAll("@\\w+=\\d", "").split("[:, ]")).filter(word -> !word.isEmpty())
        .toList();
    var newerWords = words.stream().filter(CipherList::isNewer).toList();
    var olderWords = words.stream().filter(word -> !isNewer(word)).toList();
    var newer = supported.stream().filter(suite -> isNewer(suite.name())).toList();
    var older = supported.stream().filter(suite -> !isNewer(suite.name())).toList();
    var chosen = new LinkedHashSet<>(newerWords.isEmpty() ? newer : chooseFrom(newer, newerWords));
    var chosenOlder = chooseFrom(older, olderWords);
    if (chosen.isEmpty() || chosenOlder.isEmpty() && !olderWords.isEmpty()) {
      throw TlsException.ssl("0A0000B9", "no cipher match");
    }
    chosen.addAll(chosenOlder);
    return chosen;
  }

  private static boolean isNewer(String name) {
    return name.contains(OF_TLS_1_3);
  }

  private static Set<CipherSuite> chooseFrom(List<CipherSuite> suites, List<String> words) {
    var chosen = new LinkedHashSet<CipherSuite>();
    for (var word : words) {
      if (word.startsWith("!") || word.startsWith("-")) {
        chosen.removeIf(suite -> suite.isChosenBy(word.substring(1)));
      } else {
        suites.stream().filter(suite -> suite.isChosenBy(word)).forEach(chosen::add);
      }
    }
    return chosen;
  }
}
