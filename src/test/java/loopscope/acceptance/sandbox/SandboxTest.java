package loopscope.acceptance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.node.environment.Program;
import loopscope.engine.node.environment.Sandbox;
import loopscope.engine.trace.ProcessEvent.PermissionDenied;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to leave the sandbox. The secret lies beside the project; a program that prints it has got out. */
class SandboxTest {
  private static final String SECRET = "the secret";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path scratch;
  @SuppressWarnings("NullAway.Init")
  private Path project;
  @SuppressWarnings("NullAway.Init")
  private Path secret;

  @BeforeEach
  void layOut() throws IOException {
    project = Files.createDirectory(scratch.resolve("project"));
    var outside = Files.createDirectory(scratch.resolve("outside"));
    secret = Files.writeString(outside.resolve("secret.txt"), SECRET);
    Files.writeString(outside.resolve("module.js"), "module.exports = '" + SECRET + "'");
    Files.createSymbolicLink(project.resolve("link"), outside);
    Files.createSymbolicLink(project.resolve("file-link.txt"), secret);
    Files.createSymbolicLink(project.resolve("nowhere"), outside.resolve("made.txt"));
  }

  private Loopscope.Run run(String text) throws IOException {
    var file = Files.writeString(project.resolve("main.js"), text);
    return Loopscope.run(new Program(file, List.of(), project, Map.of(), new Sandbox(List.of(project),
        false)));
  }

  private static String code(String attempt) {
    return "try { %s; console.log('out'); } catch (e) { console.log(e.code); }".formatted(attempt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fs.readFileSync('../outside/secret.txt')",
      "fs.readFileSync(__dirname + '/../outside/secret.txt')", "fs.readFileSync('link/secret.txt')",
      "fs.readFileSync('file-link.txt')", "fs.readFileSync('sub/../../outside/secret.txt')",
      "fs.readFileSync(new URL('../outside/secret.txt', require('url').pathToFileURL(__filename)))",
      "fs.readFileSync(Buffer.from('../outside/secret.txt'))", "fs.readFileSync('/proc/self/environ')",
      "fs.readFileSync('/proc/self/cwd/../outside/secret.txt')", "fs.readFileSync('/etc/passwd')",
      "fs.readdirSync('..')", "fs.readdirSync('link')", "fs.opendirSync('../outside')",
      "fs.statSync('../outside/secret.txt')", "fs.accessSync('../outside/secret.txt')",
      "fs.openSync('../outside/secret.txt')", "fs.realpathSync('../outside/secret.txt')",
      "fs.writeFileSync('../outside/new.txt', '')", "fs.writeFileSync('nowhere', '')",
      "fs.writeFileSync('link/new.txt', '')", "fs.appendFileSync('../outside/secret.txt', '')",
      "fs.mkdirSync('../outside/new')", "fs.rmSync('../outside/secret.txt')",
      "fs.unlinkSync('link/secret.txt')",
      "fs.renameSync('../outside/secret.txt', 'mine.txt')", "fs.renameSync('main.js', '../outside/main.js')",
      "fs.copyFileSync('../outside/secret.txt', 'mine.txt')",
      "fs.linkSync('../outside/secret.txt', 'mine.txt')",
      "fs.cpSync('../outside', 'mine', { recursive: true })", "fs.chmodSync('../outside/secret.txt', 0o777)",
      "fs.utimesSync('../outside/secret.txt', 1, 1)", "fs.truncateSync('../outside/secret.txt')",
      "fs.mkdtempSync('../outside/new')", "fs.watch('../outside')", "process.chdir('..')",
      "process.chdir('link')"})
  void filesOutsideAreRefused(String attempt) throws IOException {
    var run = run("const fs = require('fs');" + code(attempt));

    assertThat(run.outcome().stdout()).isEqualTo("EACCES\n");
    assertThat(secret).hasContent(SECRET);
    assertThat(scratch.resolve("outside")).isDirectoryNotContaining("glob:**{made,new,main}*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fs.readFile('../outside/secret.txt', tell)",
      "fs.createReadStream('link/secret.txt').on('error', tell)",
      "fs.createWriteStream('../outside/new.txt').on('error', tell)",
      "fs.promises.readFile('file-link.txt').catch(tell)",
      "fs.promises.open('../outside/secret.txt').catch(tell)"})
  void filesOutsideAreRefusedLater(String attempt) throws IOException {
    var run = run("const fs = require('fs'); const tell = (e) => console.log(e.code);" + attempt);

    assertThat(run.outcome().stdout()).isEqualTo("EACCES\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"require('../outside/module.js')", "require('./link/module.js')",
      "require(require('path').resolve('../outside/module'))", "require('module').createRequire('/etc/')('../"
          + "etc/passwd')", "module.constructor._load('../outside/module.js', module)"})
  void modulesOutsideAreNotFound(String attempt) throws IOException {
    assertThat(run(code("console.log(" + attempt + ")")).outcome().stdout()).isEqualTo("MODULE_NOT_FOUND\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"spawnSync('id').error", "execFileSync('id')", "execSync('id')"})
  void programsAreRefused(String attempt) throws IOException {
    var run = run("try { const r = require('child_process')." + attempt
        + "; console.log(r?.code ?? 'out'); } catch (e) { console.log(e.code); }");

    assertThat(run.outcome().stdout()).isEqualTo("EACCES\n");
  }

  /** A worker has the rights of the thread that starts it, and a worker of a worker too. */
  @ParameterizedTest
  @ValueSource(strings = {"fs.readFileSync('../outside/secret.txt')", "fs.readFileSync('/proc/self/environ')",
      "require('child_process').execSync('id')", "process.kill(1) || 0",
      "require('net').connect(80, '192.0.2.1').on('error', (e) => console.log(e.code)); throw { code: 'later' }"})
  void workersAreInTheSandboxToo(String attempt) throws IOException {
    var inWorker = "const fs = require('fs');" + code(attempt);
    var run = run("const { Worker, isMainThread, threadId } = require('worker_threads');"
        + "if (threadId < 2) new Worker(__filename); else {" + inWorker + "}");

    assertThat(run.outcome().stdout()).containsPattern("EACCES|EPERM").doesNotContain("out", SECRET);
  }

  @Test
  void otherProcessesAreNotSignalled() throws IOException {
    assertThat(run(code("process.kill(" + ProcessHandle.current().parent().orElseThrow().pid() + ")"))
        .outcome().stdout()).isEqualTo("EPERM\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"net.connect(80, '192.0.2.1').on('error', tell)",
      "net.createServer().on('error', tell).listen(0, '192.0.2.1')",
      "net.connect('../outside/socket').on('error', tell)",
      "require('http').get('http://192.0.2.1/').on('error', tell)"})
  void networkBeyondThisMachineIsRefused(String attempt) throws IOException {
    var run = run("const net = require('net'); const tell = (e) => console.log(e.code);" + attempt);

    assertThat(run.outcome().stdout()).isEqualTo("EACCES\n");
  }

  /** Ways to reach the virtual machine or the engine's own bindings. */
  @ParameterizedTest
  @ValueSource(strings = {"typeof Java", "typeof Polyglot", "typeof Graal", "typeof load", "typeof Packages",
      "typeof java", "typeof importPackage", "typeof internalBinding",
      "typeof (function () { return this })().Java", "typeof [].constructor.constructor('return Java').Java",
      "typeof new Function('return typeof Polyglot === \"undefined\" ? undefined : Polyglot')()",
      "typeof require('vm').runInThisContext('typeof Java === \"undefined\" ? undefined : Java')",
      "typeof require('vm').runInNewContext('typeof Java === \"undefined\" ? undefined : Java')"})
  void theVirtualMachineIsOutOfReach(String expression) throws IOException {
    assertThat(run("console.log(" + expression + ")").outcome().stdout()).isEqualTo("undefined\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"process.binding('fs')", "require('internal/bootstrap')",
      "require('node:internal/fs/tasks')",
      "process._linkedBinding('fs')"})
  void theEnginesOwnPartsAreOutOfReach(String attempt) throws IOException {
    assertThat(run("try { " + attempt + "; console.log('out') } catch { console.log('refused') }").outcome()
        .stdout()).isEqualTo("refused\n");
  }

  @Test
  void whatIsRefusedIsRecorded() throws IOException {
    var run = run(code("require('fs').readFileSync('/etc/passwd')"));

    assertThat(run.trace().range(0, run.trace().size())).filteredOn(PermissionDenied.class::isInstance)
        .extracting(event -> ((PermissionDenied) event).resource()).containsExactly("/etc/passwd");
  }

  @Test
  void insideTheProjectAllGoesAsEver() throws IOException {
    var run = run("""
        const fs = require('fs');
        fs.mkdirSync('made/deep', { recursive: true });
        fs.writeFileSync('made/deep/file.txt', 'text');
        fs.symlinkSync('deep/file.txt', 'made/link');
        console.log(fs.readFileSync('made/link', 'utf8'), fs.readdirSync('made'));
        require('net').createServer((socket) => socket.end('served')).listen(0, '127.0.0.1', function () {
          require('net').connect(this.address().port).on('data', (data) => {
            console.log(`${data}`);
            this.close();
          });
        });
        """);

    assertThat(run.outcome().stdout()).isEqualTo("text [ 'deep', 'link' ]\nserved\n");
  }
}
