package loopscope.engine.trace;

import org.jspecify.annotations.Nullable;

/**
 * What the module {@code crypto} does for the program. {@code object} names a hash, a cipher or one side of an agreement, from 1,
 * within its isolate. Numbers are in hexadecimal, without leading zeros; empty where there is none.
 */
public sealed interface CryptoEvent extends TraceEvent {

  /** What it was done with; 0 for what is made for one call. */
  long object();

  /**
   * One side of a Diffie-Hellman agreement has a pair of keys, other ones than before.
   *
   * @param name as the program calls that side; empty where it does not say
   * @param group the name of the group or the curve; empty where the program brought numbers of its own
   * @param prime empty with a curve
   * @param generator empty with a curve
   */
  record KeysGenerated(Stamp stamp, long object, String name, String group, String prime, String generator,
      String privateKey, String publicKey, @Nullable SourceRange at) implements CryptoEvent {}

  /** One side computed the secret out of its private key and the other's public one. */
  record SecretComputed(Stamp stamp, long object, String otherKey, String secret, @Nullable SourceRange at)
      implements
      CryptoEvent {}

  /** Data was signed with a private key of the kind {@code key}; {@code owner} is the beginning of a hash of its public one. */
  record DataSigned(Stamp stamp, long object, String key, String owner, Octets data, Octets signature,
      @Nullable SourceRange at) implements CryptoEvent {}

  /** A signature was checked: whether it is of this data and by the owner of this public key. */
  record SignatureVerified(Stamp stamp, long object, String key, String owner, Octets data, Octets signature,
      boolean valid, @Nullable SourceRange at) implements CryptoEvent {}

  /**
   * A hash was begun.
   *
   * @param key with which, for HMAC
   * @param copyOf the hash that it goes on from; 0 for a new one
   */
  record HashStarted(Stamp stamp, long object, String algorithm, @Nullable Octets key, long copyOf,
      @Nullable SourceRange at) implements CryptoEvent {}

  /** Data was added to a hash. */
  record HashUpdated(Stamp stamp, long object, Octets data, @Nullable SourceRange at) implements
      CryptoEvent {}

  /** The digest was made, and the hash is over. */
  record HashDigested(Stamp stamp, long object, Octets digest, @Nullable SourceRange at) implements
      CryptoEvent {}

  /**
   * A cipher was begun.
   *
   * @param password of which key and IV were made, by {@code createCipher}
   */
  record CipherStarted(Stamp stamp, long object, String algorithm, boolean encrypts, Octets key, Octets iv,
      @Nullable Octets password, @Nullable SourceRange at) implements CryptoEvent {}

  /** Data was put into a cipher; {@code output} came out. */
  record CipherUpdated(Stamp stamp, long object, Octets input, Octets output, @Nullable SourceRange at)
      implements
      CryptoEvent {}

  /**
   * The last of a cipher came out.
   *
   * @param tag the authentication tag; empty but for modes that make one
   * @param error why it failed; empty when it did not
   */
  record CipherFinished(Stamp stamp, long object, Octets output, Octets tag, String error,
      @Nullable SourceRange at) implements CryptoEvent {}
}
