package loopscope.engine.node.crypto.key;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The kinds of key pairs, by Node's names and the identifiers that they are written with (RFC 8410 for the last four). */
public enum KeyType {
  RSA("rsa", PKCSObjectIdentifiers.rsaEncryption), //
  RSA_PSS("rsa-pss", PKCSObjectIdentifiers.id_RSASSA_PSS), //
  DSA("dsa", X9ObjectIdentifiers.id_dsa), //
  EC("ec", X9ObjectIdentifiers.id_ecPublicKey), //
  DH("dh", PKCSObjectIdentifiers.dhKeyAgreement), //
  ED25519("ed25519", new ASN1ObjectIdentifier("1.3.101.112")), //
  ED448("ed448", new ASN1ObjectIdentifier("1.3.101.113")), //
  X25519("x25519", new ASN1ObjectIdentifier("1.3.101.110")), //
  X448("x448", new ASN1ObjectIdentifier("1.3.101.111"));

  /** Node's name. */
  public final String title;
  final ASN1ObjectIdentifier identifier;

  KeyType(String title, ASN1ObjectIdentifier identifier) {
    this.title = title;
    this.identifier = identifier;
  }

  static Optional<KeyType> find(ASN1ObjectIdentifier identifier) {
    return Arrays.stream(values()).filter(type -> type.identifier.equals(identifier)).findFirst();
  }

  /** The kind that has one of Node's names. */
  static KeyType named(String title) {
    return Arrays.stream(values()).filter(type -> type.title.equals(title)).findFirst().orElseThrow();
  }

  boolean isRsa() {
    return this == RSA || this == RSA_PSS;
  }

  /** Whether it signs a message as it is, not its hash. */
  public boolean signsWhole() {
    return this == ED25519 || this == ED448;
  }
}
