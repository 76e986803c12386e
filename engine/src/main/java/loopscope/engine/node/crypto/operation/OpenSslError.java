package loopscope.engine.node.crypto.operation;

import java.util.Locale;

/** One error as OpenSSL puts it on its stack. */
public record OpenSslError(OpenSslLibrary library, int reason, String text) {

  /** Bits of a packed error that hold the reason. */
  private static final int LIBRARY_SHIFT = 23;

  /** An error of OpenSSL's default provider, which does most of the work. */
  public static OpenSslError provider(int reason, String text) {
    return new OpenSslError(OpenSslLibrary.PROVIDER, reason, text);
  }

  /** {@code error:1C800064:Provider routines::bad decrypt}. */
  public String message() {
    var packed = (long) library.number << LIBRARY_SHIFT | reason;
    return String.format(Locale.ROOT, "error:%08X:%s::%s", packed, library.title, text);
  }

  /** {@code ERR_OSSL_BAD_DECRYPT}. */
  String code() {
    return "ERR_OSSL_" + library.codePrefix + text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
  }

  public CryptoException thrown(OpenSslError... before) {
    return CryptoException.openSsl(this, before);
  }
}
