package loopscope.engine.node.crypto.operation;

/** A part of OpenSSL that reports errors: its number, its name in messages, and what Node puts before its reasons in codes. */
public enum OpenSslLibrary {
  BIGNUM(3, "bignum routines", "BN_"), RSA(4, "rsa routines", "RSA_"), DH(5, "Diffie-Hellman routines",
      "DH_"), EVP(6, "digital envelope routines", "EVP_"), PEM(9, "PEM routines", "PEM_"), DSA(10,
          "dsa routines", "DSA_"), ASN1(13, "asn1 encoding routines", "ASN1_"), CRYPTO(15,
              "common libcrypto routines", "CRYPTO_"), EC(16, "elliptic curve routines", "EC_"), PKCS12(35,
                  "PKCS12 routines", "PKCS12_"), PROVIDER(57, "Provider routines", ""), DECODER(60,
                      "DECODER routines", "");

  final int number;
  final String title;
  final String codePrefix;

  OpenSslLibrary(int number, String title, String codePrefix) {
    this.number = number;
    this.title = title;
    this.codePrefix = codePrefix;
  }
}
