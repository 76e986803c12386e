package loopscope.engine.node.tls;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;

/** A cipher suite by the JDK's name, which is the standard's, and by OpenSSL's. */
record CipherSuite(String standardName, String name) {
  private static final Pattern UNUSABLE = Pattern.compile(
      "TLS_EMPTY_RENEGOTIATION_INFO_SCSV|.*_(anon|NULL)_.*");

  static CipherSuite of(String standardName) {
    if (!standardName.contains("_WITH_")) {
      return new CipherSuite(standardName, standardName);
    }
    var name = standardName.replaceFirst("^TLS_", "").replaceFirst("^RSA_WITH_", "").replace("_WITH_", "-")
        .replaceAll("AES_(128|256)", "AES$1").replace("_CBC_", "_").replace("POLY1305_SHA256", "POLY1305")
        .replace('_', '-');
    return new CipherSuite(standardName, name);
  }

  /** Those that encrypt and say who speaks. */
  static List<CipherSuite> supported(SSLEngine engine) {
    return Stream.of(engine.getSupportedCipherSuites()).filter(name -> !UNUSABLE.matcher(name).matches())
        .map(CipherSuite::of).toList();
  }

  /** The first version of the protocol that has it. */
  String version() {
    if (!standardName.contains("_WITH_")) {
      return "TLSv1.3";
    }
    return standardName.endsWith("_SHA") ? "TLSv1/SSLv3" : "TLSv1.2";
  }

  /** Whether one word of an OpenSSL cipher list chooses it. */
  boolean isChosenBy(String word) {
    return switch (word) {
      case "HIGH", "ALL", "DEFAULT", "COMPLEMENTOFDEFAULT" -> true;
      default -> name.equals(word) || standardName.equals(word) || isOfKind(word);
    };
  }

  private boolean isOfKind(String word) {
    var parts = List.of(word.split("\\+"));
    return !word.startsWith("TLS_") && !name.startsWith("TLS_") && parts.stream().allMatch(this::hasPart);
  }

  private boolean hasPart(String part) {
    return switch (part) {
      case "kRSA", "RSA" -> standardName.startsWith("TLS_RSA_");
      case "AES", "AESGCM" -> name.contains("AES") && (part.equals("AES") || name.contains("GCM"));
      case "CHACHA20" -> name.contains("CHACHA20");
      case "EECDH", "kECDHE", "ECDHE" -> name.startsWith("ECDHE-");
      case "EDH", "kDHE", "DHE" -> name.startsWith("DHE-");
      default -> List.of(name.toUpperCase(Locale.ROOT).split("-")).contains(part);
    };
  }
}
