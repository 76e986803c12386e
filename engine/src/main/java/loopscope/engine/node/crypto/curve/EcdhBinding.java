package loopscope.engine.node.crypto.curve;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.CryptoRecording;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/** {@code createECDH} and {@code ECDH.convertKey}. */
public final class EcdhBinding implements Binding {
  private final CryptoCalls calls;
  private final CryptoRecording recording;
  private final SecureRandom random;

  public EcdhBinding(CryptoCalls calls, CryptoRecording recording, SecureRandom random) {
    this.calls = calls;
    this.recording = recording;
    this.random = random;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("start", calls.now(arguments -> new Pair(arguments.string(0))),
        "generateKeys", calls.now(this::generateKeys),
        "computeSecret", calls.now(this::computeSecret),
        "publicKey", calls.now(EcdhBinding::publicKey),
        "privateKey", calls.now(EcdhBinding::privateKey),
        "setPrivateKey", calls.now(EcdhBinding::setPrivateKey),
        "setPublicKey", calls.now(EcdhBinding::setPublicKey),
        "convert", calls.now(EcdhBinding::convert));
  }

  /** One side's keys, as far as they are set. */
  private static final class Pair {
    final String name;
    final ECDomainParameters curve;
    @Nullable
    BigInteger privateKey;
    @Nullable
    ECPoint publicKey;

    Pair(String name) throws CryptoException {
      this.name = name;
      this.curve = EllipticCurves.get(name);
    }

    void set(BigInteger number) {
      privateKey = number;
      publicKey = publicPoint(number);
    }

    private ECPoint publicPoint(BigInteger number) {
      return curve.getG().multiply(number).normalize();
    }

    /** Whether there are two keys that belong together; either may have been set alone. */
    boolean fits() {
      return privateKey != null && publicPoint(privateKey).equals(publicKey);
    }
  }

  private static Pair pair(Arguments arguments) {
    return (Pair) arguments.object(0);
  }

  private @Nullable Object generateKeys(Arguments arguments) {
    var pair = pair(arguments);
    var most = pair.curve.getN().subtract(BigInteger.ONE);
    pair.set(BigIntegers.createRandomInRange(BigInteger.ONE, most, random));
    tellKeys(pair);
    return null;
  }

  /** The secret, or undefined when the other key is no point of the curve. */
  private byte @Nullable [] computeSecret(Arguments arguments) throws CryptoException {
    var pair = pair(arguments);
    if (!pair.fits()) {
      throw CryptoException.rangeError("ERR_CRYPTO_INVALID_KEYPAIR", "Invalid key pair");
    }
    var other = EllipticCurves.point(pair.curve, arguments.bytes(1));
    if (other == null) {
      return null;
    }
    var secret = other.multiply(pair.privateKey).normalize().getAffineXCoord().getEncoded();
    tellKeys(pair);
    recording.secret(pair, hex(other), HexFormat.of().formatHex(secret));
    return secret;
  }

  private void tellKeys(Pair pair) {
    var privateKey = pair.privateKey;
    var publicKey = pair.publicKey;
    if (privateKey != null && publicKey != null) {
      recording.keys(pair, new CryptoRecording.Keys("", pair.name, "", "", privateKey.toString(16),
          hex(publicKey)));
    }
  }

  private static String hex(ECPoint point) {
    return HexFormat.of().formatHex(EllipticCurves.encode(point, EllipticCurves.UNCOMPRESSED));
  }

  private static byte[] publicKey(Arguments arguments) throws CryptoException {
    var point = pair(arguments).publicKey;
    if (point == null) {
      throw CryptoException.error("ERR_CRYPTO_OPERATION_FAILED", "Failed to get ECDH public key");
    }
    return EllipticCurves.encode(point, arguments.integer(1));
  }

  private static byte[] privateKey(Arguments arguments) throws CryptoException {
    var pair = pair(arguments);
    if (pair.privateKey == null) {
      throw CryptoException.error("ERR_CRYPTO_OPERATION_FAILED", "Failed to get ECDH private key");
    }
    return BigIntegers.asUnsignedByteArray(pair.privateKey);
  }

  private static @Nullable Object setPrivateKey(Arguments arguments) throws CryptoException {
    var pair = pair(arguments);
    var number = new BigInteger(1, arguments.bytes(1));
    if (number.signum() == 0 || number.compareTo(pair.curve.getN()) >= 0) {
      throw CryptoException.rangeError("ERR_CRYPTO_INVALID_KEYTYPE",
          "Private key is not valid for specified curve.");
    }
    pair.set(number);
    return null;
  }

  private static @Nullable Object setPublicKey(Arguments arguments) throws CryptoException {
    var pair = pair(arguments);
    var point = EllipticCurves.point(pair.curve, arguments.bytes(1));
    if (point == null) {
      throw notAPoint();
    }
    pair.publicKey = point;
    return null;
  }

  private static CryptoException notAPoint() {
    return CryptoException.error("ERR_CRYPTO_OPERATION_FAILED", "Failed to convert Buffer to EC_POINT");
  }

  /** {@code convert(key, curve, form)}. */
  private static byte[] convert(Arguments arguments) throws CryptoException {
    var bytes = arguments.bytes(0);
    if (bytes.length == 0) {
      return bytes;
    }
    var point = EllipticCurves.point(EllipticCurves.get(arguments.string(1)), bytes);
    if (point == null) {
      throw notAPoint();
    }
    return EllipticCurves.encode(point, arguments.integer(2));
  }
}
