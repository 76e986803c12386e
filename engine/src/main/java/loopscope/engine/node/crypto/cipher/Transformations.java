package loopscope.engine.node.crypto.cipher;

import java.util.Arrays;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.StreamCipher;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.ChaCha7539Engine;
import org.bouncycastle.crypto.engines.RFC3394WrapEngine;
import org.bouncycastle.crypto.engines.RFC5649WrapEngine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.modes.CCMBlockCipher;
import org.bouncycastle.crypto.modes.CFBBlockCipher;
import org.bouncycastle.crypto.modes.OCBBlockCipher;
import org.bouncycastle.crypto.modes.OFBBlockCipher;
import org.bouncycastle.crypto.modes.SICBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.bouncycastle.util.Pack;

/** Makes the transformation of a cipher, a key and an IV. */
record Transformations(CipherAlgorithm algorithm, byte[] key, byte[] iv, boolean encrypts) {
  private static final int NONCE = 12;
  private static final int CHACHA_BLOCK = 64;

  /** {@code tagLength} matters to CCM and OCB alone. */
  Transformation make(int tagLength) throws CryptoException {
    return switch (algorithm.mode()) {
      case "ecb" -> new BlockTransformation(keyed(algorithm.engine(), encrypts), encrypts);
      case "cbc" -> new BlockTransformation(started(CBCBlockCipher.newInstance(algorithm.engine())),
          encrypts);
      case "ctr" -> stream((StreamCipher) SICBlockCipher.newInstance(algorithm.engine()));
      case "cfb" -> stream((StreamCipher) CFBBlockCipher.newInstance(algorithm.engine(), feedback()));
      case "ofb" -> stream(new OFBBlockCipher(algorithm.engine(), algorithm.ivLength() * Byte.SIZE));
      case "gcm" -> new GcmTransformation(keyed(algorithm.engine(), true), iv, encrypts);
      case "ccm" -> new PacketTransformation(CCMBlockCipher.newInstance(algorithm.engine()), encrypts, true,
          key,
          iv, tagLength);
      case "ocb" -> new PacketTransformation(new OCBBlockCipher(algorithm.engine(), algorithm.engine()),
          encrypts,
          false, key, iv, tagLength);
      case "wrap" -> wrap();
      case "stream" -> chaCha();
      default -> throw CryptoException.error("ERR_CRYPTO_UNKNOWN_CIPHER", "Unknown cipher");
    };
  }

  private BlockCipher keyed(BlockCipher engine, boolean forEncryption) {
    engine.init(forEncryption, new KeyParameter(key));
    return engine;
  }

  private BlockCipher started(BlockCipher mode) {
    mode.init(encrypts, new ParametersWithIV(new KeyParameter(key), iv));
    return mode;
  }

  private Transformation stream(StreamCipher mode) {
    mode.init(encrypts, new ParametersWithIV(new KeyParameter(key), iv));
    return new StreamTransformation(mode);
  }

  /** Bits that are fed back at a time. */
  private int feedback() throws CryptoException {
    if (algorithm.title().endsWith("cfb1")) {
      throw CryptoException.error("ERR_CRYPTO_UNKNOWN_CIPHER", "Unknown cipher");
    }
    return algorithm.title().endsWith("cfb8") ? Byte.SIZE : algorithm.ivLength() * Byte.SIZE;
  }

  private Transformation wrap() throws CryptoException {
    if (!algorithm.title().contains("aes")) {
      throw CryptoException.error("ERR_CRYPTO_UNKNOWN_CIPHER", "Unknown cipher");
    }
    var engine = AESEngine.newInstance();
    var wrapper = algorithm.title().endsWith("-pad") ? new RFC5649WrapEngine(engine)
        : new RFC3394WrapEngine(engine);
    wrapper.init(encrypts, new ParametersWithIV(new KeyParameter(key), iv));
    return new WrapTransformation(wrapper, encrypts);
  }

  /** OpenSSL's IV for plain ChaCha20 begins with the number of the first block. */
  private Transformation chaCha() {
    if (algorithm.isChaChaPoly()) {
      return new ChaChaPolyTransformation(key, iv, encrypts);
    }
    var engine = new ChaCha7539Engine();
    var nonce = Arrays.copyOfRange(iv, iv.length - NONCE, iv.length);
    engine.init(encrypts, new ParametersWithIV(new KeyParameter(key), nonce));
    engine.seekTo((Pack.littleEndianToInt(iv, 0) & 0xffff_ffffL) * CHACHA_BLOCK);
    return new StreamTransformation(engine);
  }
}
