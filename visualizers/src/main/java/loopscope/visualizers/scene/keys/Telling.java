package loopscope.visualizers.scene.keys;

import loopscope.engine.trace.CryptoEvent;
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
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.crypto.BlockHash;
import loopscope.visualizers.model.keys.Ciphering;
import loopscope.visualizers.model.keys.Digesting;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.model.keys.Operation;
import loopscope.visualizers.model.keys.Party;
import loopscope.visualizers.model.keys.Signing;
import loopscope.visualizers.scene.Words;
import org.jspecify.annotations.Nullable;

/** What happened to keys, hashes and ciphers, in sentences. */
record Telling(Words words, KeysState state) {
  private static final int CONTENT = 40;

  /** What an event did, or else what was worked on last. */
  String of(Operation current, @Nullable TraceEvent event) {
    return event instanceof CryptoEvent crypto ? of(current, crypto) : line(current);
  }

  private String of(Operation current, CryptoEvent event) {
    return switch (event) {
      case KeysGenerated generated -> current instanceof Party party ? generated(party) : line(current);
      case SecretComputed computed -> current instanceof Party party ? words.of("keys.tell.secret", name(
          party),
          figures().number(computed.otherKey()), figures().number(computed.secret()))
          : line(current);
      case DataSigned signed -> words.of("keys.tell.signed", content(signed.data().bytes()), signed.key(),
          signed
              .owner());
      case SignatureVerified verified -> words.of(verified.valid() ? "keys.tell.valid" : "keys.tell.invalid",
          content(verified.data().bytes()), verified.key(), verified.owner());
      case HashStarted started -> words.of(started.key() == null ? "keys.tell.hash" : "keys.tell.hmac",
          title(started.algorithm()));
      case HashUpdated updated -> words.of("keys.tell.updated", updated.data().size(), content(updated.data()
          .bytes()));
      case HashDigested digested -> words.of("keys.tell.digest", digested.digest().size(), digested.digest()
          .hex());
      case CipherStarted started -> words.of(started.encrypts() ? "keys.tell.encrypts" : "keys.tell.decrypts",
          started.algorithm(), started.key().size() * Byte.SIZE);
      case CipherUpdated updated -> words.of("keys.tell.through", updated.input().size(), updated.output()
          .size());
      case CipherFinished finished -> finished.error().isEmpty() ? words.of("keys.tell.finished", finished
          .output().size()) : words.of("keys.tell.failed", finished.error());
    };
  }

  private String generated(Party party) {
    var people = People.of(words, state, party);
    return words.of(party.numbers().isPresent() ? "keys.tell.generated" : "keys.tell.generated.curve", people
        .name(party), people.letter(party), figures().number(party.privateKey()), people.letter(party)
            .toUpperCase(words.locale()), figures().number(party.publicKey()));
  }

  private String name(Party party) {
    return People.of(words, state, party).name(party);
  }

  private Figures figures() {
    return new Figures(words);
  }

  private static String content(byte[] bytes) {
    return Figures.content(bytes, CONTENT);
  }

  private static String title(String algorithm) {
    return BlockHash.named(algorithm).map(BlockHash::title).orElse(algorithm);
  }

  /** One operation in a line. */
  String line(Operation operation) {
    return switch (operation) {
      case Party party -> words.of("keys.line.party", name(party), party.group().isEmpty() ? party.numbers()
          .map(numbers -> "p = " + figures().number(numbers.prime())).orElse("") : party.group(), figures()
              .number(party.publicKey()));
      case Digesting hash -> words.of(hash.key().isEmpty() ? "keys.line.hash" : "keys.line.hmac", title(hash
          .algorithm()),
          content(hash.message().bytes()), hash.digest().map(digest -> Figures.abridged(digest.hex())).orElse(
              "…"));
      case Ciphering cipher -> words.of(cipher.encrypts() ? "keys.line.encrypts" : "keys.line.decrypts",
          cipher
              .algorithm(), cipher.input().size(), cipher.output().size());
      case Signing signing -> words.of(signing.valid().map(valid -> valid ? "keys.line.valid"
          : "keys.line.invalid").orElse("keys.line.signed"), content(signing.data().bytes()), signing.key(),
          signing
              .owner());
    };
  }
}
