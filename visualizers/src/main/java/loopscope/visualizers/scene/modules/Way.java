package loopscope.visualizers.scene.modules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
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
    var ways = new ArrayList<Way>();
    for (var each : state.dependencies()) {
      if (each.from() == 1 && each.kind() == Dependency.Kind.LOADS) {
        var way = of(state, each);
        if (way.modules() > 1) {
          ways.add(way);
        }
      }
    }
    return ways.stream().map(Way::format).distinct().count() > 1 ? ways : List.of();
  }

  private static Way of(ModulesState state, Dependency root) {
    var reached = new BitSet();
    reached.set(root.to());
    var places = root.search().candidates().size();
    for (var each : state.dependencies()) {
      // What was asked for comes after who asks for it.
      if (each.kind() == Dependency.Kind.LOADS && reached.get(each.from())) {
        reached.set(each.to());
      }
      if (each.from() > 1 && reached.get(each.from())) {
        places += each.search().candidates().size();
      }
    }
    var modules = reached.stream().mapToObj(state::module).filter(module -> !module.isCore()).toList();
    var files = new HashSet<String>();
    modules.forEach(module -> files.add(bundle(module)));
    var ended = modules.stream().flatMap(module -> module.evaluation().stream()).mapToLong(run -> run.nanos()
        + run
            .took()).max().orElse(0);
    var nanos = modules.stream().allMatch(module -> module.phase() == ModulePhase.EVALUATED)
        ? ended - root.search().request().nanos()
        : 0;
    return new Way(state.module(root.to()), format(root, modules), modules.size(), files.size(), places,
        nanos);
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
