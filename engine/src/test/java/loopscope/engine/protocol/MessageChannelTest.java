package loopscope.engine.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loopscope.engine.trace.SealedRecords;
import org.junit.jupiter.api.Test;

class MessageChannelTest {

  /** A channel that writes into memory and reads what it was given, a byte at a time. */
  private record Memory(ByteArrayOutputStream written, ByteArrayInputStream toRead) implements ByteChannel {
    Memory(byte[] toRead) {
      this(new ByteArrayOutputStream(), new ByteArrayInputStream(toRead));
    }

    @Override
    public int read(ByteBuffer target) {
      var next = toRead.read();
      if (next < 0) {
        return -1;
      }
      target.put((byte) next);
      return 1;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return Channels.newChannel(written).write(source);
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }

  private static byte[] frames(List<MessageChannel.Numbered> messages) throws IOException {
    var memory = new Memory(new byte[0]);
    var channel = new MessageChannel(memory);
    for (var message : messages) {
      channel.send(message);
    }
    return memory.written.toByteArray();
  }

  private static List<Message> read(byte[] bytes) throws IOException {
    var channel = new MessageChannel(new Memory(bytes));
    var messages = new ArrayList<Message>();
    for (var message = channel.receive(); message != null; message = channel.receive()) {
      messages.add(message);
    }
    return messages;
  }

  @Test
  void everyCommandEventAndAnswerComesBack() throws Exception {
    var values = new RandomValues(1);
    var messages = new ArrayList<Message>();
    for (var kind : SealedRecords.of(Command.class)) {
      messages.add(new Message.Request(messages.size() + 1, (Command) values.record(kind)));
    }
    for (var kind : SealedRecords.of(HostEvent.class)) {
      messages.add(new Message.Event(messages.size() + 1, (HostEvent) values.record(kind)));
    }
    for (var kind : SealedRecords.of(Answer.class)) {
      messages.add(new Message.Response(messages.size() + 1, 99, (Answer) values.record(kind)));
    }

    assertThat(messages).hasSize(9 + 6 + 3);
    assertThat(read(frames(messages.stream().map(each -> (MessageChannel.Numbered) seq -> each).toList())))
        .usingRecursiveFieldByFieldElementComparator().isEqualTo(messages);
  }

  @Test
  void messagesAreNumberedFromOne() throws IOException {
    MessageChannel.Numbered pause = seq -> new Message.Request(seq, new Command.Pause());

    assertThat(read(frames(List.of(pause, pause)))).extracting(Message::seq).containsExactly(1, 2);
  }

  @Test
  void theEnvelopeIsThatOfTheDebugAdapterProtocol() throws IOException {
    assertThat(envelope(seq -> new Message.Request(seq, new Command.EndInput())))
        .containsExactly("seq", "type", "request", "command", "endInput", "arguments");
    assertThat(envelope(seq -> new Message.Response(seq, 4, new Answer.Refused("no"))))
        .containsExactly("seq", "type", "response", "request_seq", "success", "answer", "refused", "body",
            "message", "no");
    assertThat(envelope(seq -> new Message.Event(seq, new HostEvent.Exited(0))))
        .containsExactly("seq", "type", "event", "event", "exited", "body", "exitCode");
  }

  private static List<String> envelope(MessageChannel.Numbered message) throws IOException {
    var frame = frames(List.of(message));
    var names = new ArrayList<String>();
    try (var in = new CBORFactory().createParser(Arrays.copyOfRange(frame, Integer.BYTES, frame.length))) {
      while (in.nextToken() != null) {
        if (in.currentToken().isScalarValue() && in.getText() != null && in.currentToken()
            .name().equals("VALUE_STRING") || in.currentToken().name().equals("FIELD_NAME")) {
          names.add(in.getText());
        }
      }
    }
    return names;
  }

  @Test
  void aFrameCutAnywhereIsAnError() throws IOException {
    var whole = frames(List.of(seq -> new Message.Request(seq, new Command.Input("text"))));
    for (var length = 1; length < whole.length; length++) {
      var cut = Arrays.copyOf(whole, length);

      assertThatThrownBy(() -> read(cut)).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void anAbsurdLengthIsRefusedBeforeMemoryIsTaken() {
    assertThatThrownBy(() -> read(new byte[]{0x7F, 0, 0, 0})).isInstanceOf(MalformedException.class);
  }
}
