package loopscope.engine.node.crypto.key;

import java.util.LinkedHashMap;
import java.util.Map;
import loopscope.engine.node.crypto.curve.EllipticCurves;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.crypto.params.DSAKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.util.BigIntegers;

/** What {@code asymmetricKeyDetails} shows of a key; numbers that may be large are bytes. */
final class KeyDetails {
  private KeyDetails() {}

  static Map<String, Object> of(AsymmetricKey key) throws CryptoException {
    var details = new LinkedHashMap<String, Object>();
    switch (key.toPublic().parameter()) {
      case RSAKeyParameters rsa -> {
        details.put("modulusLength", rsa.getModulus().bitLength());
        details.put("publicExponent", BigIntegers.asUnsignedByteArray(rsa.getExponent()));
        var restrictions = PssParameters.of(key);
        if (restrictions != null) {
          details.putAll(restrictions.details());
        }
      }
      case DSAKeyParameters dsa -> {
        details.put("modulusLength", dsa.getParameters().getP().bitLength());
        details.put("divisorLength", dsa.getParameters().getQ().bitLength());
      }
      default -> {
        var curve = EllipticCurves.nameOf(key.algorithm());
        if (curve != null) {
          details.put("namedCurve", curve);
        }
      }
    }
    return details;
  }
}
