package loopscope.engine.node.crypto.rsa;

/** The paddings of RSA by their numbers in {@code crypto.constants}. */
public final class RsaPadding {
  public static final int PKCS1 = 1;
  public static final int NONE = 3;
  public static final int OAEP = 4;
  public static final int PSS = 6;

  private RsaPadding() {}
}
