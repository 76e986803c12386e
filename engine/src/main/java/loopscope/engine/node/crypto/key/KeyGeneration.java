package loopscope.engine.node.crypto.key;

import java.math.BigInteger;
import java.security.SecureRandom;
import loopscope.engine.node.crypto.curve.EllipticCurves;
import loopscope.engine.node.crypto.exchange.DiffieHellman;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.DHParameter;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.DHParameters;
import org.bouncycastle.crypto.params.DHPrivateKeyParameters;
import org.bouncycastle.crypto.params.DSAParameters;
import org.bouncycastle.crypto.params.DSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/** Makes new private keys, from which the public ones follow. */
record KeyGeneration(SecureRandom random) {
  private static final int CERTAINTY = 112;
  private static final int SMALLEST_MODULUS = 512;

  /** {@code restrictions} are of RSA-PSS keys that have some. */
  AsymmetricKey rsa(KeyType type, int bits, long exponent, @Nullable PssParameters restrictions)
      throws CryptoException {
    if (bits < SMALLEST_MODULUS) {
      throw failure(OpenSslLibrary.PROVIDER, 171, "key size too small");
    }
    if (exponent < 3 || exponent % 2 == 0) {
      throw failure(OpenSslLibrary.RSA, 178, "pub exponent out of range");
    }
    var generator = new RSAKeyPairGenerator();
    generator.init(new RSAKeyGenerationParameters(BigInteger.valueOf(exponent), random, bits, CERTAINTY));
    return new AsymmetricKey(type, rsaIdentifier(type, restrictions), generator.generateKeyPair()
        .getPrivate());
  }

  private static AlgorithmIdentifier rsaIdentifier(KeyType type, @Nullable PssParameters restrictions) {
    if (restrictions != null) {
      return restrictions.identifier();
    }
    return type == KeyType.RSA ? new AlgorithmIdentifier(type.identifier, DERNull.INSTANCE)
        : new AlgorithmIdentifier(type.identifier);
  }

  /** What goes wrong here shows no code, only OpenSSL's message. */
  private static CryptoException failure(OpenSslLibrary library, int reason, String text) {
    return CryptoException.plain(new OpenSslError(library, reason, text).message());
  }

  AsymmetricKey curve(String name, AlgorithmIdentifier algorithm) throws CryptoException {
    var curve = EllipticCurves.get(name);
    var most = curve.getN().subtract(BigInteger.ONE);
    return new AsymmetricKey(KeyType.EC, algorithm, new ECPrivateKeyParameters(BigIntegers
        .createRandomInRange(BigInteger.ONE, most, random), curve));
  }

  AsymmetricKey raw(KeyType type) {
    var bytes = new byte[RawKeys.length(type)];
    random.nextBytes(bytes);
    return RawKeys.make(type, bytes, true);
  }

  AsymmetricKey dsa(int bits, int divisorBits) throws CryptoException {
    if (bits < SMALLEST_MODULUS || divisorBits < 160 || divisorBits >= bits) {
      throw failure(OpenSslLibrary.DSA, 114, "bad ffc parameters");
    }
    var numbers = dsaNumbers(bits, divisorBits);
    var secret = BigIntegers.createRandomInRange(BigInteger.ONE, numbers.getQ().subtract(BigInteger.ONE),
        random);
    var algorithm = new AlgorithmIdentifier(KeyType.DSA.identifier, new DSAParameter(numbers.getP(), numbers
        .getQ(), numbers.getG()));
    return new AsymmetricKey(KeyType.DSA, algorithm, new DSAPrivateKeyParameters(secret, numbers));
  }

  /** A prime divisor q, a prime modulus of the form 2qk + 1, and a generator of the subgroup of order q. */
  private DSAParameters dsaNumbers(int bits, int divisorBits) {
    var divisor = BigInteger.probablePrime(divisorBits, random);
    var step = divisor.shiftLeft(1);
    var modulus = BigInteger.ZERO;
    while (modulus.bitLength() != bits || !modulus.isProbablePrime(CERTAINTY)) {
      var candidate = new BigInteger(bits, random).setBit(bits - 1);
      modulus = candidate.subtract(candidate.mod(step)).add(BigInteger.ONE);
    }
    var power = modulus.subtract(BigInteger.ONE).divide(divisor);
    var generator = BigInteger.ONE;
    for (var base = BigInteger.TWO; generator.equals(BigInteger.ONE); base = base.add(BigInteger.ONE)) {
      generator = base.modPow(power, modulus);
    }
    return new DSAParameters(modulus, divisor, generator);
  }

  AsymmetricKey dh(DiffieHellman group) throws CryptoException {
    group.generateKeys(random);
    var algorithm = new AlgorithmIdentifier(KeyType.DH.identifier, new DHParameter(group.prime(), group
        .generator(), 0));
    return new AsymmetricKey(KeyType.DH, algorithm, new DHPrivateKeyParameters(new BigInteger(1, group
        .privateKey()), new DHParameters(group.prime(), group.generator())));
  }
}
