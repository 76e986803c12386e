package loopscope.acceptance.packages;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import loopscope.acceptance.programs.ComparisonProgram;

/** The programs of {@code resources/packages} in a folder of their own, into which npm has installed what they use. */
record InstalledPackages(Path folder) {
  private static final Path SOURCES = Path.of("resources", "packages").toAbsolutePath();
  private static final Path TARGET = Path.of("target", "packages").toAbsolutePath();

  /** Installs the packages unless they are; empty where npm is missing or cannot install them. */
  static Optional<InstalledPackages> install() {
    try {
      copySources();
      return isInstalled() || npmInstall() ? Optional.of(new InstalledPackages(TARGET)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copySources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = TARGET.resolve(SOURCES.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }

  /** What was installed for this very package.json is marked with a copy of it. */
  private static boolean isInstalled() throws IOException {
    return Files.exists(mark()) && Files.mismatch(mark(), SOURCES.resolve("package.json")) < 0;
  }

  private static Path mark() {
    return TARGET.resolve("node_modules").resolve("installed.json");
  }

  private static boolean npmInstall() throws IOException, InterruptedException {
    if (!hasNpm()) {
      return false;
    }
    var npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts",
        "--no-package-lock")
        .directory(TARGET.toFile()).redirectErrorStream(true).redirectOutput(TARGET.resolve("npm.log")
            .toFile())
        .start();
    if (!npm.waitFor(5, MINUTES) || npm.exitValue() != 0) {
      npm.destroyForcibly();
      return false;
    }
    Files.copy(SOURCES.resolve("package.json"), mark());
    return true;
  }

  private static boolean hasNpm() {
    return List.of(System.getenv("PATH").split(System.getProperty("path.separator"))).stream()
        .anyMatch(each -> Files.isExecutable(Path.of(each, "npm")));
  }

  /** The programs, in the order of their names. */
  List<ComparisonProgram> programs() {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().map(ComparisonProgram::plain)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
