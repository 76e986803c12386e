package loopscope.engine.node.tls;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** The parts of a name in a certificate, in their order, by OpenSSL's short names. */
final class DistinguishedName {
  private static final Map<String, String> NAMES = Map.ofEntries(entry("2.5.4.3", "CN"), entry("2.5.4.4",
      "SN"),
      entry("2.5.4.5", "serialNumber"), entry("2.5.4.6", "C"), entry("2.5.4.7", "L"), entry("2.5.4.8", "ST"),
      entry("2.5.4.9", "street"), entry("2.5.4.10", "O"), entry("2.5.4.11", "OU"), entry("2.5.4.12", "title"),
      entry("2.5.4.42", "GN"), entry("1.2.840.113549.1.9.1", "emailAddress"),
      entry("0.9.2342.19200300.100.1.1", "UID"), entry("0.9.2342.19200300.100.1.25", "DC"));

  private DistinguishedName() {}

  /** Pairs of name and value. */
  static List<List<String>> pairs(X500Principal principal) {
    return Arrays.stream(X500Name.getInstance(principal.getEncoded()).getRDNs())
        .flatMap(part -> Arrays.stream(part.getTypesAndValues()))
        .map(each -> List.of(NAMES.getOrDefault(each.getType().getId(), each.getType().getId()), IETFUtils
            .valueToString(each.getValue())))
        .toList();
  }
}
