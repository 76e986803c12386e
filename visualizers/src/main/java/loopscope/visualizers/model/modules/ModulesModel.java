package loopscope.visualizers.model.modules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import loopscope.engine.trace.ModuleEvent;
import loopscope.engine.trace.ModuleEvent.ModuleCandidateTried;
import loopscope.engine.trace.ModuleEvent.ModuleCompiled;
import loopscope.engine.trace.ModuleEvent.ModuleDefined;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationEnded;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ModuleEvent.ModuleFactoryCalled;
import loopscope.engine.trace.ModuleEvent.ModuleFactoryReturned;
import loopscope.engine.trace.ModuleEvent.ModuleLinked;
import loopscope.engine.trace.ModuleEvent.ModuleNotResolved;
import loopscope.engine.trace.ModuleEvent.ModuleRequested;
import loopscope.engine.trace.ModuleEvent.ModuleResolved;
import loopscope.engine.trace.ModuleRequestKind;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.Blocks;
import loopscope.visualizers.model.Model;
import loopscope.visualizers.model.modules.LoadedModule.Evaluation;
import loopscope.visualizers.model.modules.ModulesState.Evaluating;

/** How modules are asked for, found, made ready and run: the fold of one isolate's module events. */
public final class ModulesModel implements Model<ModulesState> {
  private final int isolate;

  /** The model of the isolate with this number; the main program is 0. */
  public ModulesModel(int isolate) {
    this.isolate = isolate;
  }

  @Override
  public ModulesState initial() {
    return ModulesState.NOTHING;
  }

  @Override
  public ModulesState apply(ModulesState state, TraceEvent event) {
    return event.isolate() == isolate && event instanceof ModuleEvent module ? apply(state, module) : state;
  }

  private static ModulesState apply(ModulesState state, ModuleEvent event) {
    return switch (event) {
      case ModuleRequested requested -> requested(state, requested);
      case ModuleCandidateTried tried -> search(state, tried.cause(), search -> search.tried(new Candidate(
          tried.seq(), tried.path(), tried.found())));
      case ModuleResolved resolved -> resolved(state, resolved);
      case ModuleNotResolved missing -> ended(state, missing.cause(), new Finding.NotFound(missing.seq(),
          missing.code()));
      case ModuleCompiled compiled -> changed(known(state, compiled.file(), compiled.seq()), compiled.file(),
          module -> module.compiled(compiled));
      case ModuleLinked linked -> changed(state, linked.file(), module -> module.linked(linked));
      case ModuleEvaluationStarted started -> started(state, started, started.file());
      case ModuleEvaluationEnded ended -> ended(state, ended, ended.file(), ended.threw());
      case ModuleDefined defined -> changed(known(state, defined.file(), defined.seq()), defined.file(),
          module -> module.defined(defined));
      case ModuleFactoryCalled called -> started(state, called, called.file());
      case ModuleFactoryReturned returned -> ended(state, returned, returned.file(), returned.threw());
    };
  }

  /** Node itself asks by file for the CommonJS modules that ES modules import: they have been found by then. */
  private static ModulesState requested(ModulesState state, ModuleRequested requested) {
    return requested.from().isEmpty() && requested.kind() != ModuleRequestKind.MAIN ? state
        : looking(state, with(state.looking(), Search.of(requested)), Search.of(requested));
  }

  private static ModulesState looking(ModulesState state, List<Search> looking, Search last) {
    return new ModulesState(state.modules(), state.dependencies(), looking, Optional.of(last), state
        .evaluating(), state.focus());
  }

  private static ModulesState search(ModulesState state, long request, UnaryOperator<Search> change) {
    var index = indexOf(state, request);
    if (index < 0) {
      return state;
    }
    var looking = new ArrayList<>(state.looking());
    looking.set(index, change.apply(looking.get(index)));
    return looking(state, looking, looking.get(index));
  }

  private static ModulesState ended(ModulesState state, long request, Finding finding) {
    var index = indexOf(state, request);
    if (index < 0) {
      return state;
    }
    var looking = new ArrayList<>(state.looking());
    return looking(state, looking, looking.remove(index).ended(finding));
  }

  private static int indexOf(ModulesState state, long request) {
    for (var index = state.looking().size() - 1; index >= 0; index--) {
      if (state.looking().get(index).request().seq() == request) {
        return index;
      }
    }
    return -1;
  }

  private static ModulesState resolved(ModulesState state, ModuleResolved resolved) {
    if (indexOf(state, resolved.cause()) < 0) {
      return state;
    }
    var ended = ended(state, resolved.cause(), new Finding.Found(resolved.seq(), resolved.file(), resolved
        .cached()));
    var search = ended.last().orElseThrow();
    if (search.request().kind() == ModuleRequestKind.RESOLVE) {
      // It is only asked where the module is.
      return ended;
    }
    var before = ended.of(resolved.file());
    var anew = before.isEmpty() || !resolved.cached() && before.get().phase().isOver() && !before.get()
        .isCore();
    var first = anew || search.request().kind() == ModuleRequestKind.BUNDLE && before.get()
        .phase() == ModulePhase.DEFINED;
    var known = anew ? found(ended, resolved.file(), resolved.seq()) : ended;
    return depending(known, search, known.of(resolved.file()).orElseThrow(), first);
  }

  private static ModulesState depending(ModulesState state, Search search, LoadedModule to, boolean first) {
    var from = state.of(search.request().from()).map(LoadedModule::number).orElse(0);
    var kind = first ? Dependency.Kind.LOADS
        : isHalfDone(state, to, from, search.request().kind()) ? Dependency.Kind.CYCLE
            : Dependency.Kind.CACHED;
    return new ModulesState(state.modules(), state.dependencies().with(new Dependency(from, to.number(), kind,
        search)), state.looking(), state.last(), state.evaluating(), to.number());
  }

  /** A required module is half done as long as its code runs; an imported one if it waits, perhaps by others, for this one. */
  private static boolean isHalfDone(ModulesState state, LoadedModule to, int from, ModuleRequestKind kind) {
    return kind == ModuleRequestKind.REQUIRE || kind == ModuleRequestKind.BUNDLE ? state.isEvaluating(to
        .number()) : !to.phase().isOver() && reaches(state, to.number(), from);
  }

  private static boolean reaches(ModulesState state, int from, int to) {
    var reached = new BitSet();
    reached.set(from);
    for (var grown = true; grown && !reached.get(to);) {
      grown = false;
      for (var each : state.dependencies()) {
        if (reached.get(each.from()) && !reached.get(each.to())) {
          reached.set(each.to());
          grown = true;
        }
      }
    }
    return reached.get(to);
  }

  /** The main module may be one that Node did not have to look for. */
  private static ModulesState known(ModulesState state, String file, long seq) {
    return state.of(file).isPresent() ? state : found(state, file, seq);
  }

  private static ModulesState found(ModulesState state, String file, long seq) {
    var number = state.modules().size() + 1;
    return new ModulesState(state.modules().with(LoadedModule.found(number, file, seq)), state.dependencies(),
        state.looking(), state.last(), state.evaluating(), number);
  }

  private static ModulesState changed(ModulesState state, String file, UnaryOperator<LoadedModule> change) {
    return state.of(file).map(module -> new ModulesState(replaced(state, change.apply(module)), state
        .dependencies(), state.looking(), state.last(), state.evaluating(), module.number())).orElse(state);
  }

  private static Blocks<LoadedModule> replaced(ModulesState state, LoadedModule module) {
    return state.modules().replace(module.number() - 1, module);
  }

  private static ModulesState started(ModulesState state, ModuleEvent event, String file) {
    var known = changed(known(state, file, event.seq()), file, module -> module.evaluated(
        ModulePhase.EVALUATING, new Evaluation(event.seq(), event.nanos(), 0, 0)));
    return evaluating(known, with(known.evaluating(), new Evaluating(known.focus(), 0)));
  }

  /** A loader may not have told of all that its factories did: what runs inside of what ends has ended too. */
  private static ModulesState ended(ModulesState state, ModuleEvent event, String file, boolean threw) {
    if (state.evaluating().stream().noneMatch(each -> state.module(each.module()).file().equals(file))) {
      return state;
    }
    var stack = new ArrayList<>(state.evaluating());
    while (!state.module(stack.getLast().module()).file().equals(file)) {
      stack.removeLast();
    }
    var over = stack.removeLast();
    var module = state.module(over.module());
    var began = module.evaluation().orElseThrow();
    var took = event.nanos() - began.nanos();
    if (!stack.isEmpty()) {
      var outer = stack.removeLast();
      stack.add(new Evaluating(outer.module(), outer.nested() + took));
    }
    var phase = threw ? ModulePhase.THREW : ModulePhase.EVALUATED;
    var done = module.evaluated(phase, new Evaluation(began.seq(), began.nanos(), took, took - over
        .nested()));
    return evaluating(new ModulesState(replaced(state, done), state.dependencies(), state.looking(), state
        .last(), state.evaluating(), done.number()), stack);
  }

  private static ModulesState evaluating(ModulesState state, List<Evaluating> evaluating) {
    return new ModulesState(state.modules(), state.dependencies(), state.looking(), state.last(), evaluating,
        state.focus());
  }

  private static <T> List<T> with(List<T> list, T last) {
    var longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
