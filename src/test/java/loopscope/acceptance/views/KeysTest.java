package loopscope.acceptance.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.CryptoEvent;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.log.TraceLog;
import loopscope.lessons.Samples;
import loopscope.visualizers.crypto.Aes;
import loopscope.visualizers.crypto.BlockHash;
import loopscope.visualizers.crypto.Hmac;
import loopscope.visualizers.crypto.Mode;
import loopscope.visualizers.crypto.PasswordKey;
import loopscope.visualizers.crypto.Power;
import loopscope.visualizers.crypto.Search;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.keys.Agreement;
import loopscope.visualizers.model.keys.Ciphering;
import loopscope.visualizers.model.keys.Digesting;
import loopscope.visualizers.model.keys.KeysModel;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.model.keys.Operation;
import loopscope.visualizers.model.keys.Party;
import loopscope.visualizers.model.keys.Signing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a program has {@code crypto} do, the steps that are shown of it end in what the program got. */
class KeysTest {
  private final Path folder;

  KeysTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.all().stream().filter(program -> program.toString().startsWith("crypto/"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void stepsEndInWhatTheProgramGot(ComparisonProgram program) throws GeneralSecurityException {
    var state = end(Loopscope.run(program).trace());
    for (var operation : state.operations()) {
      switch (operation) {
        case Digesting hash -> assertDigest(hash);
        case Ciphering cipher -> assertBlocks(cipher);
        case Party party -> assertPowers(party);
        case Signing signing -> assertThat(signing.signature().size()).isNotNegative();
      }
    }
  }

  private static void assertDigest(Digesting hash) {
    var known = BlockHash.named(hash.algorithm());
    if (known.isPresent() && hash.digest().isPresent() && hash.message().isWhole()) {
      var message = hash.message().bytes();
      var ours = hash.key().isPresent() ? Hmac.of(known.get(), hash.key().get().bytes()).digest(message)
          : known.get().digest(message);
      assertThat(HexFormat.of().formatHex(ours)).isEqualTo(hash.digest().get().hex());
    }
  }

  private static void assertBlocks(Ciphering cipher) throws GeneralSecurityException {
    var mode = Mode.named(cipher.mode());
    var iv = cipher.iv().bytes();
    if (!cipher.isAes() || mode.isEmpty() || !mode.get().takes(iv)) {
      return;
    }
    var aes = new Aes(cipher.key().bytes());
    var output = cipher.output().bytes();
    var links = mode.get().links(aes, iv, cipher.input().bytes(), cipher.encrypts(), 1000);
    for (var index = 0; index < links.size(); index++) {
      var link = links.get(index);
      var start = index * Aes.BLOCK;
      if (start + link.output().length <= output.length) {
        assertThat(link.output()).isEqualTo(Arrays.copyOfRange(output, start, start + link.output().length));
      }
      assertThat(link.after()).isEqualTo(jdk(cipher, mode.get(), link.before()));
    }
  }

  /** A block by the JDK, to which AES alone is given. */
  private static byte[] jdk(Ciphering cipher, Mode mode, byte[] block) throws GeneralSecurityException {
    var aes = Cipher.getInstance("AES/ECB/NoPadding");
    aes.init(cipher.encrypts() || mode.isStream() ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE,
        new SecretKeySpec(cipher
            .key().bytes(), "AES"));
    return aes.doFinal(block);
  }

  private static void assertPowers(Party party) {
    party.numbers().ifPresent(numbers -> {
      var privateKey = Party.number(party.privateKey());
      for (var agreed : party.agreed()) {
        assertThat(new Power(Party.number(agreed.otherKey()), privateKey, numbers.prime()).value()).isEqualTo(
            Party
                .number(agreed.secret()));
      }
    });
  }

  @ParameterizedTest
  @MethodSource("programs")
  void backwardIsTheSameAsForward(ComparisonProgram program) {
    var trace = Loopscope.run(program).trace();
    if (trace.size() > 5000) {
      return;
    }
    var forward = new History<>(new KeysModel(), trace);
    var states = new HashMap<Integer, KeysState>();
    IntStream.range(-1, trace.size()).forEach(seq -> states.put(seq, forward.at(seq)));
    var backward = new History<>(new KeysModel(), trace);
    for (var seq = trace.size() - 1; seq >= -1; seq--) {
      assertThat(backward.at(seq)).isEqualTo(states.get(seq));
    }
  }

  /** p = 23, g = 5, a = 6, b = 15: A = 8, B = 19, s = 2; over a real socket, between isolates. */
  @Test
  void theSmallExampleHasItsNumbers() throws IOException {
    var trace = sample("agree-on-a-key.js");
    var state = end(trace);
    var agreement = Agreement.of(state, all(state, Party.class, any -> true).getFirst());
    assertThat(agreement.parties()).extracting(Party::name).containsExactly("Alice", "Bob");
    var alice = agreement.parties().get(0);
    var bob = agreement.parties().get(1);
    assertThat(alice.isolate()).isNotEqualTo(bob.isolate());
    assertThat(Stream.of(alice.privateKey(), bob.privateKey(), alice.publicKey(), bob.publicKey()).map(
        Party::number)
        .map(BigInteger::intValue)).containsExactly(6, 15, 8, 19);
    assertThat(Agreement.secret(alice, bob)).contains("2");
    assertThat(Agreement.secret(bob, alice)).contains("2");
    assertThat(agreement.eavesdropper()).get().extracting(Party::name, Party::privateKey).containsExactly(
        "Eve", "6");
    assertThat(state.wire()).anyMatch(sent -> sent.isolate() == alice.isolate() && sent.start().equals(
        "23 5 8"))
        .anyMatch(sent -> sent.isolate() == bob.isolate() && sent.start().equals("19"));
    assertThat(new Search(BigInteger.valueOf(5), BigInteger.valueOf(23), BigInteger.valueOf(8)).tries())
        .hasValue(6);
  }

  @Test
  void whoStandsInTheMiddleSharesASecretWithEachUntilTheySign() throws IOException {
    var state = end(sample("man-in-the-middle.js"));
    var first = all(state, Party.class, any -> true).getFirst();
    var agreement = Agreement.of(state, first);
    assertThat(agreement.hasMiddle()).isTrue();
    var alice = agreement.parties().get(0);
    var mallory = agreement.parties().get(1);
    var bob = agreement.parties().get(2);
    assertThat(Agreement.secret(alice, mallory)).isPresent().isEqualTo(Agreement.secret(mallory, alice));
    assertThat(Agreement.secret(bob, mallory)).isPresent().isEqualTo(Agreement.secret(mallory, bob));
    assertThat(Agreement.secret(alice, mallory)).isNotEqualTo(Agreement.secret(bob, mallory));
    assertThat(Agreement.secret(alice, bob)).isEmpty();
    assertThat(all(state, Signing.class, any -> true)).extracting(Signing::valid).filteredOn(valid -> valid
        .isPresent())
        .containsOnly(Optional.of(false)).hasSize(2);
  }

  /** What is told happens in the order in which the program does it, and before it prints of it. */
  @Test
  void eventsComeInTheOrderOfTheProgram() throws IOException {
    var trace = sample("one-bit-changes-all.js");
    var kinds = IntStream.range(0, trace.size()).mapToObj(trace::get).filter(
        event -> event instanceof CryptoEvent
            || event instanceof OutputWritten).map(event -> event.getClass().getSimpleName()).limit(9)
        .toList();
    assertThat(kinds).containsExactly("HashStarted", "HashUpdated", "HashUpdated", "HashDigested",
        "OutputWritten",
        "HashStarted", "HashUpdated", "HashDigested", "OutputWritten");
  }

  @Test
  void partsOfAMessageAreKeptApart() throws IOException {
    var hash = all(end(sample("one-bit-changes-all.js")), Digesting.class, any -> true).getFirst();
    assertThat(hash.message().parts()).extracting(part -> new String(part.octets().bytes(),
        StandardCharsets.UTF_8)).containsExactly("Pay 100 to ", "Bob.");
  }

  @Test
  void passwordsBecomeKeysAsTheRecordingHasThem() {
    var state = end(Loopscope.run(ComparisonProgram.named("crypto/cipher-password.js")).trace());
    var made = all(state, Ciphering.class, cipher -> cipher.password().isPresent());
    assertThat(made).isNotEmpty().allSatisfy(cipher -> assertThat(HexFormat.of().formatHex(new PasswordKey(
        cipher
            .password().get().bytes(), cipher.key().size() + cipher.iv().size()).material())).isEqualTo(cipher
                .key().hex()
                + cipher.iv().hex()));
  }

  /** A long message is kept in part, and that is known. */
  @Test
  void ofMuchTheFirstIsKept() throws IOException, GeneralSecurityException {
    var file = Files.writeString(folder.resolve("much.js"), """
        const hash = require('crypto').createHash('sha256');
        for (let i = 0; i < 100; i++) hash.update(Buffer.alloc(5000, i));
        console.log(hash.digest('hex'));
        """);
    var run = Loopscope.run(ComparisonProgram.plain(file));
    var hash = all(end(run.trace()), Digesting.class, any -> true).getFirst();
    assertThat(hash.message().isWhole()).isFalse();
    assertThat(hash.message().size()).isEqualTo(500_000);
    assertThat(hash.message().bytes()).hasSize(4096);
    var message = new byte[500_000];
    for (var index = 0; index < message.length; index++) {
      message[index] = (byte) (index / 5000);
    }
    assertThat(hash.digest().orElseThrow().hex()).isEqualTo(HexFormat.of().formatHex(MessageDigest
        .getInstance(
            "SHA-256").digest(message)));
  }

  /** A program that publishes what is no agreement is left in peace. */
  @Test
  void otherMessagesOnTheChannelAreLeftAlone() throws IOException {
    var file = Files.writeString(folder.resolve("others.js"),
        """
            const channel = require('diagnostics_channel').channel('diffie-hellman');
            const loud = { get name() { console.log('looked'); return 'x'; }, prime: 23n };
            const proxy = new Proxy({}, { getOwnPropertyDescriptor() { console.log('looked'); } });
            for (const message of [undefined, null, 1, 'text', {}, { name: 'a' }, { name: 'a', prime: -1n }, loud, proxy]) {
              channel.publish(message);
            }
            console.log('over');
            """);
    var run = Loopscope.run(ComparisonProgram.plain(file));
    assertThat(run.outcome().stdout()).isEqualTo("over\n");
    assertThat(end(run.trace()).operations()).isEmpty();
  }

  private TraceLog sample(String file) throws IOException {
    var program = Files.writeString(folder.resolve(file), Samples.text(file));
    return Loopscope.run(ComparisonProgram.plain(program)).trace();
  }

  private static <T extends Operation> List<T> all(KeysState state, Class<T> kind, Predicate<T> wanted) {
    return state.operations().stream().filter(kind::isInstance).map(kind::cast).filter(wanted).toList();
  }

  static KeysState end(TraceLog trace) {
    return new History<>(new KeysModel(), trace).at(trace.size() - 1L);
  }
}
