package loopscope.engine.node.tls;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the certificates that a peer sent. Where several things are wrong, the last one found is told, as by OpenSSL. */
final class Verification {
  private static final String ANY_PURPOSE = "2.5.29.37.0";

  private final Collection<X509Certificate> trusted;
  private final Date now;
  private final String purpose;

  /** {@code purpose} is the extended key usage that the peer needs. */
  Verification(Collection<X509Certificate> trusted, Date now, String purpose) {
    this.trusted = trusted;
    this.now = now;
    this.purpose = purpose;
  }

  /** What is wrong, if anything. */
  Optional<VerifyError> check(List<X509Certificate> sent) {
    var path = path(sent);
    return Stream.of(anchor(path), authorities(path), purpose(path.getFirst()), validity(path))
        .flatMap(Optional::stream).reduce((first, last) -> last);
  }

  /** From the peer's own certificate as far up as issuers are known. */
  List<X509Certificate> path(List<X509Certificate> sent) {
    return path(sent, trusted);
  }

  /** Like {@link #path(List)}, with issuers from {@code sent} and {@code known}. */
  static List<X509Certificate> path(List<X509Certificate> sent, Collection<X509Certificate> known) {
    var path = new ArrayList<>(List.of(sent.getFirst()));
    var next = issuer(sent.getFirst(), sent, known);
    while (next.isPresent() && !path.contains(next.get())) {
      path.add(next.get());
      next = issuer(next.get(), sent, known);
    }
    return path;
  }

  private static Optional<X509Certificate> issuer(X509Certificate certificate, List<X509Certificate> sent,
      Collection<X509Certificate> known) {
    return Stream.concat(known.stream(), sent.stream()).filter(each -> issued(each, certificate))
        .findFirst();
  }

  static boolean issued(X509Certificate issuer, X509Certificate certificate) {
    if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
      return false;
    }
    try {
      certificate.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private Optional<VerifyError> anchor(List<X509Certificate> path) {
    var top = path.getLast();
    if (issued(top, top)) {
      return trusted.contains(top) ? Optional.empty()
          : Optional.of(path.size() == 1 ? VerifyError.DEPTH_ZERO_SELF_SIGNED_CERT
              : VerifyError.SELF_SIGNED_CERT_IN_CHAIN);
    }
    if (path.size() == 1) {
      return Optional.of(VerifyError.UNABLE_TO_VERIFY_LEAF_SIGNATURE);
    }
    return Optional.of(trusted.contains(top) ? VerifyError.UNABLE_TO_GET_ISSUER_CERT
        : VerifyError.UNABLE_TO_GET_ISSUER_CERT_LOCALLY);
  }

  private static Optional<VerifyError> authorities(List<X509Certificate> path) {
    return path.stream().skip(1).anyMatch(each -> !maySign(each)) ? Optional.of(VerifyError.INVALID_CA)
        : Optional.empty();
  }

  /** Certificates of version 1 could not say; a root of theirs is believed. */
  private static boolean maySign(X509Certificate certificate) {
    return certificate.getBasicConstraints() >= 0 || certificate.getVersion() < 3 && issued(certificate,
        certificate);
  }

  private Optional<VerifyError> purpose(X509Certificate leaf) {
    try {
      var purposes = leaf.getExtendedKeyUsage();
      return purposes == null || purposes.contains(purpose) || purposes.contains(ANY_PURPOSE)
          ? Optional.empty()
          : Optional.of(VerifyError.INVALID_PURPOSE);
    } catch (CertificateParsingException e) {
      return Optional.of(VerifyError.INVALID_PURPOSE);
    }
  }

  private Optional<VerifyError> validity(List<X509Certificate> path) {
    return path.reversed().stream().map(this::validity).flatMap(Optional::stream).reduce((first,
        last) -> last);
  }

  private Optional<VerifyError> validity(X509Certificate certificate) {
    if (now.before(certificate.getNotBefore())) {
      return Optional.of(VerifyError.CERT_NOT_YET_VALID);
    }
    return now.after(certificate.getNotAfter()) ? Optional.of(VerifyError.CERT_HAS_EXPIRED)
        : Optional.empty();
  }
}
