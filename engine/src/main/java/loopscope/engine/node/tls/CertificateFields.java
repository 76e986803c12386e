package loopscope.engine.node.tls;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A certificate as {@code getPeerCertificate()} shows it; byte arrays stand for buffers, pairs for properties. */
final class CertificateFields {
  private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().appendPattern("MMM ")
      .padNext(2)
      .appendValue(ChronoField.DAY_OF_MONTH).appendPattern(" HH:mm:ss yyyy 'GMT'").toFormatter(Locale.ROOT);

  private static final Pattern UNAMBIGUOUS = Pattern.compile("[ -~&&[^\"\\\\,']]*");

  private final X509Certificate certificate;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  private CertificateFields(X509Certificate certificate) {
    this.certificate = certificate;
  }

  static Map<String, Object> of(X509Certificate certificate) {
    try {
      return new CertificateFields(certificate).all();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> all() throws GeneralSecurityException {
    fields.put("subject", DistinguishedName.pairs(certificate.getSubjectX500Principal()));
    fields.put("issuer", DistinguishedName.pairs(certificate.getIssuerX500Principal()));
    var names = certificate.getSubjectAlternativeNames();
    if (names != null) {
      fields.put("subjectaltname", shown(names));
    }
    fields.put("ca", certificate.getBasicConstraints() >= 0);
    putKey();
    fields.put("valid_from", shown(certificate.getNotBefore()));
    fields.put("valid_to", shown(certificate.getNotAfter()));
    putFingerprints();
    var purposes = certificate.getExtendedKeyUsage();
    if (purposes != null) {
      fields.put("ext_key_usage", purposes);
    }
    fields.put("serialNumber", HexFormat.of().withUpperCase().formatHex(serialNumber()));
    fields.put("raw", certificate.getEncoded());
    return fields;
  }

  private byte[] serialNumber() {
    var bytes = certificate.getSerialNumber().toByteArray();
    return bytes.length > 1 && bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private static String shown(Date date) {
    return MOMENT.format(date.toInstant().atOffset(ZoneOffset.UTC));
  }

  private static String shown(Collection<List<?>> names) {
    return names.stream().map(name -> switch ((Integer) name.getFirst()) {
      case 1 -> "email:" + quoted((String) name.get(1));
      case 2 -> "DNS:" + quoted((String) name.get(1));
      case 4 -> "DirName:" + name.get(1);
      case 6 -> "URI:" + quoted((String) name.get(1));
      case 7 -> "IP Address:" + name.get(1).toString().toUpperCase(Locale.ROOT);
      default -> "othername:<unsupported>";
    }).collect(Collectors.joining(", "));
  }

  /** A name that could be taken for several stands as a JSON string. */
  private static String quoted(String name) {
    if (UNAMBIGUOUS.matcher(name).matches()) {
      return name;
    }
    var text = new StringBuilder("\"");
    name.chars().forEach(each -> {
      if (each == '"' || each == '\\') {
        text.append('\\').append((char) each);
      } else if (each < ' ' || each > '~') {
        text.append(String.format(Locale.ROOT, "\\u%04x", each));
      } else {
        text.append((char) each);
      }
    });
    return text.append('"').toString();
  }

  private void putKey() {
    switch (certificate.getPublicKey()) {
      case RSAPublicKey key -> {
        fields.put("modulus", key.getModulus().toString(16).toUpperCase(Locale.ROOT));
        fields.put("bits", key.getModulus().bitLength());
        fields.put("exponent", "0x" + key.getPublicExponent().toString(16));
        fields.put("pubkey", key.getEncoded());
      }
      case ECPublicKey key -> {
        var bits = key.getParams().getOrder().bitLength();
        fields.put("bits", bits);
        fields.put("pubkey", SubjectPublicKeyInfo.getInstance(key.getEncoded()).getPublicKeyData()
            .getBytes());
        fields.put("asn1Curve", bits == 256 ? "prime256v1" : "secp" + bits + "r1");
        fields.put("nistCurve", "P-" + bits);
      }
      default -> {
        // Of keys of other kinds Node tells nothing.
      }
    }
  }

  private void putFingerprints() throws GeneralSecurityException {
    fields.put("fingerprint", fingerprint("SHA-1"));
    fields.put("fingerprint256", fingerprint("SHA-256"));
    fields.put("fingerprint512", fingerprint("SHA-512"));
  }

  private String fingerprint(String algorithm) throws GeneralSecurityException, CertificateException {
    var digest = MessageDigest.getInstance(algorithm).digest(certificate.getEncoded());
    return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
  }
}
