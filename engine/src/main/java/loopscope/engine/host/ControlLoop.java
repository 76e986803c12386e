package loopscope.engine.host;

import java.io.IOException;
import java.nio.file.Path;
import loopscope.engine.node.environment.Permission;
import loopscope.engine.node.environment.Program;
import loopscope.engine.node.environment.Sandbox;
import loopscope.engine.protocol.Answer;
import loopscope.engine.protocol.Command;
import loopscope.engine.protocol.HostEvent;
import loopscope.engine.protocol.Message;
import loopscope.engine.protocol.MessageChannel;
import org.jspecify.annotations.Nullable;

/** The control thread: answers the desktop's requests until the desktop is gone. */
final class ControlLoop {
  private static final Answer DONE = new Answer.Done();

  private final MessageChannel channel;
  private final SyntaxCheck syntax = new SyntaxCheck();
  private final HostedRun run;
  private boolean launched;

  ControlLoop(MessageChannel channel) {
    this.channel = channel;
    run = new HostedRun(channel);
  }

  void serve() throws IOException {
    channel.send(seq -> new Message.Event(seq, new HostEvent.Initialized()));
    for (var message = channel.receive(); message != null; message = channel.receive()) {
      if (message instanceof Message.Request request) {
        var answer = answer(request.command());
        channel.send(seq -> new Message.Response(seq, request.seq(), answer));
      }
    }
  }

  private Answer answer(Command command) throws IOException {
    return switch (command) {
      case Command.Launch launch -> launch(launch);
      case Command.Check check -> new Answer.Checked(syntax.check(check.file(), check.text()));
      case Command.Control control -> launched ? control(control)
          : new Answer.Refused("no program has been launched");
    };
  }

  private Answer launch(Command.Launch launch) {
    if (launched) {
      return new Answer.Refused("a program has been launched already");
    }
    launched = true;
    run.launch(new Program(Path.of(launch.program()), launch.arguments(), Path.of(launch.directory()),
        launch.environment(), permission(launch.sandbox())), launch.settings(), launch.stop());
    return DONE;
  }

  private static Permission permission(Command.@Nullable Sandbox sandbox) {
    return sandbox == null ? Permission.UNRESTRICTED
        : new Sandbox(sandbox.folders().stream().map(Path::of).toList(), sandbox.programs());
  }

  private Answer control(Command.Control command) throws IOException {
    switch (command) {
      case Command.Pause pause -> run.pause();
      case Command.Continue resume -> run.resume(resume.stop());
      case Command.Record level -> run.record(level.level());
      case Command.Terminate terminate -> run.terminate();
      case Command.Input input -> run.type(input.text());
      case Command.EndInput end -> run.endInput();
      case Command.Credit credit -> run.grant(credit.batches());
    }
    return DONE;
  }
}
