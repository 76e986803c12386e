package loopscope.engine.node.crypto.cipher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.ARIAEngine;
import org.bouncycastle.crypto.engines.CamelliaEngine;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.jspecify.annotations.Nullable;

/** What OpenSSL says of a cipher; lengths are in bytes, and a block size or IV length of 0 means that there is none. */
public record CipherAlgorithm(String title, int number, String mode, int blockSize, int ivLength,
    int keyLength) {
  private static final Map<String, CipherAlgorithm> BY_NAME = read();
  private static final int COLUMNS = 7;

  private static Map<String, CipherAlgorithm> read() {
    var table = new LinkedHashMap<String, CipherAlgorithm>();
    try (var in = Objects.requireNonNull(CipherAlgorithm.class.getResourceAsStream("ciphers.txt"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().map(line -> line.split(" ")).filter(fields -> fields.length == COLUMNS).forEach(
          fields -> table.put(fields[0], new CipherAlgorithm(fields[1], Integer.parseInt(fields[2]),
              fields[3],
              Integer.parseInt(fields[4]), Integer.parseInt(fields[5]), Integer.parseInt(fields[6]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  /** The names, as {@code getCiphers} lists them. */
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /** The cipher of that name, in any case, or null. */
  public static @Nullable CipherAlgorithm find(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return BY_NAME.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(lower)).map(
        Map.Entry::getValue).findFirst().orElse(null);
  }

  /** The cipher of that number, or null. */
  public static @Nullable CipherAlgorithm find(int number) {
    return BY_NAME.values().stream().filter(cipher -> cipher.number == number).findFirst().orElse(null);
  }

  /** Whether it protects what it encrypts from change. */
  boolean isAuthenticated() {
    return switch (mode) {
      case "gcm", "ccm", "ocb" -> true;
      default -> isChaChaPoly();
    };
  }

  boolean isChaChaPoly() {
    return title.equals("chacha20-poly1305");
  }

  boolean isChaCha() {
    return title.equals("chacha20");
  }

  /** What encrypts one block. */
  BlockCipher engine() throws CryptoException {
    var family = title.replaceFirst("^id-", "").replaceFirst("[-0-9].*", "");
    return switch (family) {
      case "aes" -> AESEngine.newInstance();
      case "aria" -> new ARIAEngine();
      case "camellia" -> new CamelliaEngine();
      case "des" -> new DESedeEngine();
      case "sm" -> new SM4Engine();
      default -> throw CryptoException.error("ERR_CRYPTO_UNKNOWN_CIPHER", "Unknown cipher");
    };
  }
}
