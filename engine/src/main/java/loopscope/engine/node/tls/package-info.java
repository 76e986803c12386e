/** TLS on the JDK's engine, for {@code tls.js} and {@code https.js}: keys and certificates as OpenSSL reads them, errors as it names them. */
@NullMarked
package loopscope.engine.node.tls;

import org.jspecify.annotations.NullMarked;
