package loopscope.visualizers.scene.modules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.ModuleRequestKind;
import loopscope.visualizers.model.modules.Dependency;
import loopscope.visualizers.model.modules.LoadedModule;
import loopscope.visualizers.model.modules.ModulePhase;
import loopscope.visualizers.model.modules.ModulesState;

/**
 * What the main module loaded by asking for one other, and what that took.
 *
 * @param first the module that the main module asked for
 * @param format that of most of them
 * @param modules how many, core modules not counted
 * @param files how many files they were read from
 * @param places how many paths were looked at in search of them
 * @param nanos from when the first was asked for until the last had run
 */
record Way(LoadedModule first, ModuleFormat format, int modules, int files, int places, long nanos) {

  /** The ways by which the main module has loaded programs of several modules, if there is more than one format. */
  static List<Way> of(ModulesState state) {
    // What was asked for comes after who asks for it: one look at each dependency tells all.
    var begun = new LinkedHashMap<Integer, Begun>();
    var memberships = new HashMap<Integer, Begun>();
    for (var each : state.dependencies()) {
      var loads = each.kind() == Dependency.Kind.LOADS;
      if (each.from() == 1 && loads) {
        var way = new Begun(each);
        begun.put(each.to(), way);
        memberships.put(each.to(), way.with(state.module(each.to())));
      } else if (memberships.get(each.from()) instanceof Begun way) {
        way.places += each.search().candidates().size();
        if (loads) {
          memberships.put(each.to(), way.with(state.module(each.to())));
        }
      }
    }
    var ways = begun.values().stream().filter(way -> way.modules.size() > 1).map(Begun::way).toList();
    return ways.stream().map(Way::format).distinct().count() > 1 ? ways : List.of();
  }

  /** A way as its modules are found. */
  private static final class Begun {
    private final Dependency root;
    private final List<LoadedModule> modules = new ArrayList<>();
    private int places;

    Begun(Dependency root) {
      this.root = root;
      places = root.search().candidates().size();
    }

    Begun with(LoadedModule module) {
      if (!module.isCore()) {
        modules.add(module);
      }
      return this;
    }

    Way way() {
      var files = new HashSet<String>();
      modules.forEach(module -> files.add(bundle(module)));
      var ended = modules.stream().flatMap(module -> module.evaluation().stream()).mapToLong(run -> run
          .nanos() + run
              .took()).max().orElse(0);
      var nanos = modules.stream().allMatch(module -> module.phase() == ModulePhase.EVALUATED)
          ? ended - root.search().request().nanos()
          : 0;
      return new Way(modules.getFirst(), format(root, modules), modules.size(), files.size(), places, nanos);
    }
  }

  /** A module of AMD is told of as such only when it has been read. */
  private static ModuleFormat format(Dependency root, List<LoadedModule> modules) {
    return root.search().request().kind() == ModuleRequestKind.AMD ? ModuleFormat.AMD
        : modules.stream().anyMatch(module -> module.format().filter(ModuleFormat.BUNDLED::equals)
            .isPresent())
                ? ModuleFormat.BUNDLED
                : modules.isEmpty() ? ModuleFormat.BUILTIN
                    : modules.getFirst().format().orElse(ModuleFormat.COMMONJS);
  }

  /** The file that a module was read in. */
  private static String bundle(LoadedModule module) {
    return module.defined().map(defined -> defined.by()).orElse(module.file());
  }
}
