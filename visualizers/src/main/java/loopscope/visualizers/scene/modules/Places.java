package loopscope.visualizers.scene.modules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import loopscope.engine.trace.ModuleRequestKind;
import loopscope.engine.trace.PathKind;
import loopscope.visualizers.model.modules.Candidate;
import loopscope.visualizers.model.modules.Finding;
import loopscope.visualizers.model.modules.Search;
import loopscope.visualizers.scene.Words;
import loopscope.visualizers.scene.modules.Place.Verdict;

/**
 * The places of a search in the order in which Node takes them, each with the reason why it was not the one. What comes after the
 * one that was found is the rest of Node's documented algorithm (<em>Modules: CommonJS modules</em>, "All together").
 */
final class Places {
  private static final List<String> EXTENSIONS = List.of(".js", ".json", ".node");
  private static final String PACKAGES = "node_modules";

  private final Search search;
  private final Words words;
  private final List<Place> places = new ArrayList<>();

  private Places(Search search, Words words) {
    this.search = search;
    this.words = words;
  }

  static List<Place> of(Search search, Words words) {
    var places = new Places(search, words);
    if (places.byProgram()) {
      return List.copyOf(places.places);
    }
    places.core();
    places.cache();
    search.candidates().forEach(places::candidate);
    places.missing();
    places.untried();
    return List.copyOf(places.places);
  }

  private String specifier() {
    return search.request().specifier();
  }

  private boolean isRelative() {
    return specifier().matches("\\.\\.?(/.*)?");
  }

  private boolean isPath() {
    return isRelative() || specifier().matches("/.*|[A-Za-z]:[/\\\\].*|file:.*");
  }

  private boolean isCore() {
    return search.file().filter(file -> file.startsWith("node:")).isPresent();
  }

  private void add(Verdict verdict, String name, String reason, long seq) {
    places.add(new Place(verdict, name, reason, seq));
  }

  /** What a loader that is a program itself found, in its own way. */
  private boolean byProgram() {
    var told = switch (search.request().kind()) {
      case AMD -> "modules.loader";
      case BUNDLE -> "modules.table.has";
      case MAIN, REQUIRE, IMPORT, DYNAMIC_IMPORT, RESOLVE -> "";
    };
    if (!told.isEmpty() && search.finding() instanceof Finding.Found found) {
      add(Verdict.FOUND, found.file(), words.of(found.cached() ? "modules.cached" : told), found.seq());
    }
    return !told.isEmpty();
  }

  private void core() {
    if (search.request().kind() == ModuleRequestKind.MAIN) {
      return;
    }
    var asked = words.of("modules.core");
    var seq = search.request().seq();
    if (isCore()) {
      add(Verdict.FOUND, asked, words.of("modules.core.yes"), seq);
    } else {
      add(Verdict.REJECTED, asked, isPath() || specifier().startsWith("#")
          ? words.of("modules.core.path", isRelative() ? specifier().startsWith("..") ? "../" : "./"
              : specifier().substring(0, 1))
          : words.of("modules.core.no"), seq);
    }
  }

  private void cache() {
    if (search.finding() instanceof Finding.Found found && found.cached() && !isCore() && search.candidates()
        .isEmpty()) {
      add(Verdict.FOUND, found.file(), words.of("modules.cached"), found.seq());
    } else if (search.request().kind() == ModuleRequestKind.MAIN
        && search.finding() instanceof Finding.Found found && search.candidates().isEmpty()) {
      add(Verdict.FOUND, found.file(), words.of("modules.given"), found.seq());
    }
  }

  private void candidate(Candidate candidate) {
    var path = candidate.path();
    switch (candidate.found()) {
      case FILE -> {
        if (FilePaths.name(path).equals("package.json") && !isLast(candidate)) {
          add(Verdict.CONSULTED, path, words.of("modules.package.read"), candidate.seq());
        } else {
          add(Verdict.FOUND, path, found(path), candidate.seq());
        }
      }
      case FOLDER -> {
        var within = isWithin(candidate);
        add(within ? Verdict.CONSULTED : Verdict.REJECTED, path, words.of(within ? "modules.folder.in"
            : "modules.folder"), candidate.seq());
      }
      case NOTHING -> add(Verdict.REJECTED, path, words.of(FilePaths.name(path).equals("package.json")
          ? "modules.package.none"
          : FilePaths.name(path).equals(PACKAGES) ? "modules.nofolder" : "modules.nofile"), candidate.seq());
    }
  }

  private boolean isLast(Candidate candidate) {
    return search.candidates().getLast().equals(candidate);
  }

  /** Whether a folder is one to look in, rather than what was asked for. */
  private boolean isWithin(Candidate folder) {
    return FilePaths.name(folder.path()).equals(PACKAGES) || isPath() && folder.path().replace('\\', '/')
        .equals(FilePaths.folder(search.request().from())) && !search.candidates().subList(0, search
            .candidates().indexOf(folder)).stream().anyMatch(before -> before.found() != PathKind.FOLDER);
  }

  /** Where the path leads through symbolic links, the file has another name. */
  private String found(String path) {
    return search.file().filter(file -> !file.equals(path)).map(file -> words.of("modules.found.as", file))
        .orElseGet(() -> words.of("modules.found"));
  }

  private void missing() {
    if (search.finding() instanceof Finding.NotFound missing) {
      add(Verdict.REJECTED, specifier(), words.of("modules.missing", missing.code()), missing.seq());
    }
  }

  private void untried() {
    var kind = search.request().kind();
    if (search.finding() instanceof Finding.Found && !isCore() && !search.candidates().isEmpty()
        && (kind == ModuleRequestKind.REQUIRE || kind == ModuleRequestKind.RESOLVE)) {
      var tried = new HashSet<String>();
      search.candidates().forEach(candidate -> tried.add(candidate.path().replace('\\', '/')));
      (isPath() ? restOfPath(tried) : restOfFolders(tried)).forEach(path -> add(Verdict.UNTRIED, path, words
          .of("modules.untried"), -1));
    }
  }

  private Stream<String> restOfPath(Set<String> tried) {
    var base = FilePaths.resolve(FilePaths.folder(search.request().from()), specifier());
    return after(tried, Stream.of(Stream.of(base), EXTENSIONS.stream().map(base::concat), Stream.of(base
        + "/package.json"), EXTENSIONS.stream().map(each -> base + "/index" + each)).flatMap(each -> each)
        .toList());
  }

  private Stream<String> restOfFolders(Set<String> tried) {
    return after(tried, FilePaths.upwards(FilePaths.folder(search.request().from())).stream().filter(
        folder -> !FilePaths.name(folder).equals(PACKAGES)).map(folder -> folder + "/" + PACKAGES).toList());
  }

  private static Stream<String> after(Set<String> tried, List<String> all) {
    var last = -1;
    for (var index = 0; index < all.size(); index++) {
      if (tried.contains(all.get(index))) {
        last = index;
      }
    }
    return last < 0 ? Stream.empty() : all.stream().skip(last + 1L);
  }
}
