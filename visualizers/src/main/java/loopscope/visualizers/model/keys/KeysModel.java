package loopscope.visualizers.model.keys;

import java.util.function.UnaryOperator;
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
import loopscope.engine.trace.StreamEvent.ChunkWritten;
import loopscope.engine.trace.StreamEvent.StreamOpened;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.Model;
import java.util.Optional;

/**
 * What a run does with keys, hashes and ciphers: the fold of the events of all its isolates, since two that agree on a key may be two
 * isolates.
 */
public final class KeysModel implements Model<KeysState> {
  private static final String SOCKET = "Socket";

  @Override
  public KeysState initial() {
    return KeysState.NOTHING;
  }

  @Override
  public KeysState apply(KeysState state, TraceEvent event) {
    return switch (event) {
      case CryptoEvent crypto -> apply(state, crypto);
      case StreamOpened opened -> state.with(state.sockets().with(opened.isolate(), opened.className().equals(
          SOCKET)));
      case ChunkWritten written when state.sockets().has(written.isolate(), written.stream()) -> state.with(
          new Sent(written.seq(), written.isolate(), written.size(), written.start()));
      default -> state;
    };
  }

  private static KeysState apply(KeysState state, CryptoEvent event) {
    return switch (event) {
      case KeysGenerated generated -> state.begun(Party.of(generated));
      case SecretComputed computed -> change(state, computed, Party.class, party -> party.with(computed));
      case DataSigned signed -> state.begun(new Signing(signed.isolate(), 0, signed.seq(), signed.at(), signed
          .key(), signed.owner(), signed.data(), signed.signature(), Optional.empty()));
      case SignatureVerified verified -> state.begun(new Signing(verified.isolate(), 0, verified.seq(),
          verified
              .at(), verified.key(), verified.owner(), verified.data(), verified.signature(), Optional.of(
                  verified
                      .valid())));
      case HashStarted started -> state.begun(Digesting.of(started, copied(state, started)));
      case HashUpdated updated -> change(state, updated, Digesting.class, hash -> hash.with(hash.message()
          .with(
              updated.seq(), updated.data())));
      case HashDigested digested -> change(state, digested, Digesting.class, hash -> hash.with(digested
          .digest()));
      case CipherStarted started -> state.begun(Ciphering.of(started));
      case CipherUpdated updated -> change(state, updated, Ciphering.class, cipher -> cipher.with(updated));
      case CipherFinished finished -> change(state, finished, Ciphering.class, cipher -> cipher.with(
          finished));
    };
  }

  private static Parts copied(KeysState state, HashStarted started) {
    var index = state.indexOf(started.isolate(), started.copyOf());
    return index >= 0 && state.operations().get(index) instanceof Digesting original ? original.message()
        : Parts.NONE;
  }

  /** What has begun before so much was recorded that nothing is told of it goes on unseen. */
  private static <T extends Operation> KeysState change(KeysState state, CryptoEvent event, Class<T> kind,
      UnaryOperator<T> change) {
    var index = state.indexOf(event.isolate(), event.object());
    return index >= 0 && kind.isInstance(state.operations().get(index)) ? state.replaced(index, change.apply(
        kind
            .cast(state.operations().get(index))))
        : state;
  }
}
