package loopscope.engine.node.crypto.operation;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.CryptoEvent.CipherFinished;
import loopscope.engine.trace.CryptoEvent.CipherStarted;
import loopscope.engine.trace.CryptoEvent.CipherUpdated;
import loopscope.engine.trace.CryptoEvent.DataSigned;
import loopscope.engine.trace.CryptoEvent.HashDigested;
import loopscope.engine.trace.CryptoEvent.HashStarted;
import loopscope.engine.trace.CryptoEvent.HashUpdated;
import loopscope.engine.trace.CryptoEvent.KeysGenerated;
import loopscope.engine.trace.CryptoEvent.SecretComputed;
import loopscope.engine.trace.CryptoEvent.SignatureVerified;
import loopscope.engine.trace.Octets;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.jspecify.annotations.Nullable;

/**
 * Records what one isolate does with keys, hashes and ciphers. Of long data only the first is kept, and ever less once much has been
 * kept. Loop thread.
 */
public final class CryptoRecording {
  private static final int MOST = 4096;
  private static final int MOST_IN_ALL = 1 << 20;
  private static final int LEAST = 64;

  private final ScriptRealm realm;
  private final Recorder recorder;
  private final Map<Object, Long> objects = new WeakHashMap<>();
  private final Map<String, Object> parties = new HashMap<>();
  private final Map<Object, Keys> known = new WeakHashMap<>();
  private long last;
  private int kept;

  public CryptoRecording(Environment environment) {
    realm = environment.realm();
    recorder = environment.recorder();
  }

  /** The keys of one side, in hexadecimal, and the numbers they are made of. */
  public record Keys(String name, String group, String prime, String generator, String privateKey,
      String publicKey) {

    /** Those of a side that has numbers. */
    public static Keys of(String group, BigInteger prime, BigInteger generator, BigInteger privateKey,
        BigInteger publicKey) {
      return new Keys("", group, prime.toString(16), generator.toString(16), privateKey.toString(16),
          publicKey
              .toString(16));
    }
  }

  /** The side of an agreement that the program calls so. */
  public Object party(String name) {
    return parties.computeIfAbsent(name, unknown -> new Object());
  }

  private long numberOf(Object state) {
    return objects.computeIfAbsent(state, unknown -> ++last);
  }

  private void record(Function<Stamp, TraceEvent> event) {
    recorder.recordBesideSteps(event);
  }

  /** Bytes as far as they are kept. */
  public Octets octets(byte @Nullable [] bytes) {
    return bytes == null ? Octets.NONE : octets(ByteBuffer.wrap(bytes));
  }

  private Octets octets(ByteBuffer bytes) {
    var first = new byte[Math.min(bytes.remaining(), kept < MOST_IN_ALL ? MOST : LEAST)];
    bytes.get(bytes.position(), first);
    kept += first.length;
    return new Octets(bytes.remaining(), HexFormat.of().formatHex(first));
  }

  /** A side has these keys; said once of the same ones. */
  public void keys(Object side, Keys keys) {
    if (!keys.equals(known.put(side, keys))) {
      var at = realm.here();
      record(stamp -> new KeysGenerated(stamp, numberOf(side), keys.name, keys.group, keys.prime,
          keys.generator,
          keys.privateKey, keys.publicKey, at));
    }
  }

  /** A side has computed a secret; numbers in hexadecimal. */
  public void secret(Object side, String otherKey, String secret) {
    var at = realm.here();
    record(stamp -> new SecretComputed(stamp, numberOf(side), otherKey, secret, at));
  }

  public void signed(String key, String owner, Octets data, byte[] signature) {
    var at = realm.here();
    record(stamp -> new DataSigned(stamp, 0, key, owner, data, octets(signature), at));
  }

  public void verified(String key, String owner, Octets data, byte[] signature, boolean valid) {
    var at = realm.here();
    record(stamp -> new SignatureVerified(stamp, 0, key, owner, data, octets(signature), valid, at));
  }

  /** A hash is begun, with a key for HMAC, or as a copy of another. */
  public void hashStarted(Object hash, String algorithm, byte @Nullable [] key, @Nullable Object copied) {
    var at = realm.here();
    record(stamp -> new HashStarted(stamp, numberOf(hash), algorithm, key == null ? null : octets(key),
        copied == null ? 0 : numberOf(copied), at));
  }

  public void hashUpdated(Object hash, ByteBuffer data) {
    var at = realm.here();
    record(stamp -> new HashUpdated(stamp, numberOf(hash), octets(data), at));
  }

  public void hashDigested(Object hash, byte[] digest) {
    var at = realm.here();
    record(stamp -> new HashDigested(stamp, numberOf(hash), octets(digest), at));
  }

  /** A cipher is begun; of a password, if there is one. */
  public void cipherStarted(Object cipher, String algorithm, boolean encrypts, byte[] key,
      byte @Nullable [] iv, byte @Nullable [] password) {
    var at = realm.here();
    record(stamp -> new CipherStarted(stamp, numberOf(cipher), algorithm, encrypts, octets(key),
        octets(iv), password == null ? null : octets(password), at));
  }

  public void cipherUpdated(Object cipher, byte[] input, byte[] output) {
    var at = realm.here();
    record(stamp -> new CipherUpdated(stamp, numberOf(cipher), octets(input), octets(output), at));
  }

  public void cipherFinished(Object cipher, byte[] output, byte @Nullable [] tag, String error) {
    var at = realm.here();
    record(stamp -> new CipherFinished(stamp, numberOf(cipher), octets(output), octets(tag), error, at));
  }
}
