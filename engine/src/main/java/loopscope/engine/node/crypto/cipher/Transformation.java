package loopscope.engine.node.crypto.cipher;

import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.crypto.InvalidCipherTextException;

/** Encryption or decryption that goes on: bytes go in piece by piece, and others come out as soon as OpenSSL's would. */
interface Transformation {

  /** What comes out of some more. */
  byte[] update(byte[] data);

  /** What is left at the end. */
  byte[] finish() throws CryptoException;

  /** One that also makes, or checks, a tag of everything. */
  interface Authenticated extends Transformation {

    /** Adds what is protected and not encrypted. */
    void authenticate(byte[] data);

    /** The whole tag, after the end of an encryption. */
    byte[] tag();

    /** The tag that a decryption has to come to; known before its end. */
    void expect(byte[] tag);
  }

  /** What is not what was encrypted, or not with this key; {@link CipherSession} words it. */
  static CryptoException notAuthentic() {
    return CryptoException.plain("Unsupported state or unable to authenticate data");
  }

  static CryptoException notAuthentic(InvalidCipherTextException cause) {
    var failure = notAuthentic();
    failure.initCause(cause);
    return failure;
  }
}
