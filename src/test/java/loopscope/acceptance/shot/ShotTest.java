package loopscope.acceptance.shot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import loopscope.app.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShotTest {
  private static final String PROGRAM = "process.nextTick(function tick() {}); setTimeout(function later() {}, 1);";

  @TempDir
  Path folder = Path.of("");

  /** What a command left behind. */
  private record Result(int exitCode, String complaint) {}

  private Result shot(String... arguments) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("main.js"), PROGRAM);
    return loopscope("shot", arguments);
  }

  private Result loopscope(String name, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
        "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", "-Duser.language=en",
        "-cp",
        System.getProperty("java.class.path"), Main.class.getName(), name));
    command.addAll(List.of(arguments));
    var errors = folder.resolve("errors");
    var process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile())
        .start();
    return new Result(process.waitFor(), Files.readString(errors, StandardCharsets.UTF_8));
  }

  @Test
  void drawsAMomentAsSvg() throws Exception {
    var result = shot("main.js", "--view", "loop", "--at", seqOf("TickQueued"), "--lang", "zh", "-o",
        "loop.svg");

    assertThat(result).isEqualTo(new Result(0, ""));
    assertThat(folder.resolve("loop.svg")).content(StandardCharsets.UTF_8).startsWith(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"960\" height=\"720\"").contains(">调用栈</text>",
            ">tick</text>");
  }

  @Test
  void drawsAPngWithoutADisplay() throws Exception {
    var result = shot("main.js", "--view", "timeline", "--size", "640x120", "--theme", "dark", "-o",
        "line.png");

    assertThat(result.exitCode()).as(result.complaint()).isZero();
    var image = ImageIO.read(folder.resolve("line.png").toFile());
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(640, 120);
    assertThat(image.getRGB(2, 118)).isEqualTo(0xFF1B212B);
  }

  /** The first event of a type when the program is run. */
  private String seqOf(String type) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("main.js"), PROGRAM);
    loopscope("trace", "main.js", "-o", "main.jsonl");
    var lines = Files.readAllLines(folder.resolve("main.jsonl"));
    return String.valueOf(IntStream.range(1, lines.size())
        .filter(line -> lines.get(line).contains("\"type\":\"" + type + "\"")).findFirst().orElseThrow() - 1);
  }

  @Test
  void drawsAMomentOfATrace() throws Exception {
    var moment = seqOf("TickQueued");

    var result = shot("main.jsonl", "--view", "loop", "--at", moment, "--lang", "zh", "-o", "trace.svg");

    assertThat(result).isEqualTo(new Result(0, ""));
    assertThat(folder.resolve("trace.svg")).content(StandardCharsets.UTF_8).contains(">调用栈</text>",
        ">tick</text>");
  }

  @Test
  void drawsTheWholePartOfATraceCutInHalfAndNamesTheLine() throws Exception {
    Files.writeString(folder.resolve("main.js"), PROGRAM);
    loopscope("trace", "main.js", "-o", "main.jsonl");
    var whole = Files.readAllBytes(folder.resolve("main.jsonl"));
    Files.write(folder.resolve("half.jsonl"), Arrays.copyOf(whole, whole.length / 2));
    var lines = Files.readAllLines(folder.resolve("half.jsonl")).size();

    var result = shot("half.jsonl", "--view", "desktop", "-o", "half.png");

    assertThat(result.exitCode()).isZero();
    assertThat(result.complaint()).startsWith(
        "loopscope: half.jsonl was cut off in the middle of line %d; the %d events before it are whole%n"
            .formatted(
                lines, lines - 2));
    assertThat(ImageIO.read(folder.resolve("half.png").toFile())).isNotNull();
  }

  @Test
  void traceIsNotTracedAgain() throws Exception {
    Files.writeString(folder.resolve("main.js"), PROGRAM);
    loopscope("trace", "main.js", "-o", "main.jsonl");

    var again = loopscope("trace", "main.jsonl", "-o", "again.jsonl");

    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.complaint()).startsWith("loopscope: main.jsonl is a trace already");
    assertThat(folder.resolve("again.jsonl")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "console.log(1)\n", "{}\n", "\0\1\2", "{\"format\":\"loopscope-trace\",\"vers"})
  void refusesWhatIsNoTrace(String content) throws Exception {
    Files.writeString(folder.resolve("none.jsonl"), content);

    assertThat(shot("none.jsonl", "--view", "loop", "-o", "x.svg")).isEqualTo(new Result(2,
        "loopscope: none.jsonl is not a trace: its first line is not the header of one%n".formatted()));
  }

  static Stream<Map.Entry<List<String>, String>> complaints() {
    return Stream.of(
        Map.entry(List.of("main.js", "--view", "loops", "-o", "x.png"),
            "there is no view loops; there are: loop, "),
        Map.entry(List.of("main.js", "--view", "loop", "--at", "9999", "-o", "x.svg"),
            "--at 9999 is no moment of this run"),
        Map.entry(List.of("main.js", "--view", "loop", "--at", "-1", "-o", "x.svg"),
            "--at -1 is no moment of this run"),
        Map.entry(List.of("main.js", "--view", "loop", "--size", "big", "-o", "x.png"),
            "--size big is no size"),
        Map.entry(List.of("main.js", "--view", "loop", "-o", "x.gif"), "its name must end in .png or .svg"),
        Map.entry(List.of("main.js", "--view", "loop", "-o", "none/x.png"), "there is no such folder"),
        Map.entry(List.of("none.js", "--view", "loop", "-o", "x.png"), "there is no file none.js"));
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void saysInOneLineWhatIsWrong(Map.Entry<List<String>, String> complaint) throws Exception {
    var result = shot(complaint.getKey().toArray(String[]::new));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.complaint().lines()).singleElement().asString().startsWith("loopscope: ")
        .contains(complaint.getValue());
  }
}
