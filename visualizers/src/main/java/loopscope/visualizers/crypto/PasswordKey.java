package loopscope.visualizers.crypto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How {@code createCipher} made key and IV of a password: OpenSSL's {@code EVP_BytesToKey} with MD5, once, and without salt. */
public record PasswordKey(byte[] password, int size) {

  /** The digests that are put one behind the other: each of the one before it and the password. */
  public List<byte[]> digests() {
    var digests = new ArrayList<byte[]>();
    var last = new byte[0];
    while (digests.size() * BlockHash.MD5.length() < size) {
      last = BlockHash.MD5.digest(Hmac.joined(last, password));
      digests.add(last);
    }
    return digests;
  }

  /** Key and IV, one behind the other. */
  public byte[] material() {
    return Arrays.copyOf(digests().stream().reduce(new byte[0], Hmac::joined), size);
  }
}
