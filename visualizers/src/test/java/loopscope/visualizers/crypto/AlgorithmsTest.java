package loopscope.visualizers.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps end in what the JDK computes. */
class AlgorithmsTest {
  private static final int INPUTS = 1000;

  private final Random random = new Random(1);

  private byte[] bytes(int size) {
    var bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @EnumSource
  void hashesEndInTheDigest(BlockHash hash) throws GeneralSecurityException {
    var jdk = MessageDigest.getInstance(hash.title());
    for (var input = 0; input < INPUTS; input++) {
      var message = bytes(input % 200);
      assertThat(hash.digest(message)).isEqualTo(jdk.digest(message));
    }
  }

  /** A state after some blocks is what the digest of a message would be that ends there, but for the padding. */
  @ParameterizedTest
  @EnumSource
  void everyBlockLeavesTheStateFromWhichTheRestGoesOn(BlockHash hash) throws GeneralSecurityException {
    var jdk = MessageDigest.getInstance(hash.title());
    var message = bytes(5 * BlockHash.BLOCK);
    var blocks = hash.compressAll(hash.initial(), message);
    for (var count = 1; count <= blocks.size(); count++) {
      var rest = hash.padded(new byte[0], (long) count * BlockHash.BLOCK);
      assertThat(hash.bytes(hash.compressAll(blocks.get(count - 1).after(), rest).getLast().after()))
          .isEqualTo(jdk.digest(Arrays.copyOf(message, count * BlockHash.BLOCK)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void keyedHashesEndInTheCode(BlockHash hash) throws GeneralSecurityException {
    var name = "Hmac" + hash.title().replace("-", "");
    for (var input = 0; input < INPUTS; input++) {
      var key = bytes(1 + input % 150);
      var message = bytes(input % 130);
      var mac = Mac.getInstance(name);
      mac.init(new SecretKeySpec(key, name));
      assertThat(Hmac.of(hash, key).digest(message)).isEqualTo(mac.doFinal(message));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32})
  void roundsEndInTheBlockAndGoBack(int keySize) throws GeneralSecurityException {
    for (var input = 0; input < INPUTS; input++) {
      var key = bytes(keySize);
      var block = bytes(Aes.BLOCK);
      var cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
      var forward = new Aes(key).encrypt(block);
      assertThat(forward.getLast().state()).isEqualTo(cipher.doFinal(block));
      var back = new Aes(key).decrypt(forward.getLast().state());
      assertThat(back.getLast().state()).isEqualTo(block);
      assertThat(back.size()).isEqualTo(forward.size());
    }
  }

  /** Undoing a step gives the state before it, at every step. */
  @Test
  void decryptionMeetsTheStatesOfEncryption() {
    var aes = new Aes(bytes(16));
    var forward = aes.encrypt(bytes(Aes.BLOCK));
    var back = aes.decrypt(forward.getLast().state());
    for (var step = 0; step < forward.size(); step++) {
      assertThat(back.get(step).state()).isEqualTo(forward.get(forward.size() - 1 - step).state());
    }
  }

  @Test
  void powersAreThoseOfTheJdk() {
    for (var input = 0; input < INPUTS; input++) {
      var base = new BigInteger(80, random);
      var exponent = new BigInteger(60, random);
      var modulus = new BigInteger(70, random).add(BigInteger.TWO);
      assertThat(new Power(base, exponent, modulus).value()).isEqualTo(base.modPow(exponent, modulus));
    }
  }

  @Test
  void theSmallExampleTakesTheseSteps() {
    var steps = new Power(BigInteger.valueOf(5), BigInteger.valueOf(6), BigInteger.valueOf(23)).steps();
    assertThat(steps).extracting(Power.Step::bit).containsExactly(true, true, false);
    assertThat(steps).extracting(step -> step.square().intValue()).containsExactly(1, 2, 8);
    assertThat(steps).extracting(step -> step.after().intValue()).containsExactly(5, 10, 8);
  }
}
