package loopscope.visualizers.scene.modules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.SourceRange;
import loopscope.visualizers.model.modules.Dependency;
import loopscope.visualizers.model.modules.LoadedModule;
import loopscope.visualizers.model.modules.ModulePhase;
import loopscope.visualizers.model.modules.ModulesState;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;
import loopscope.visualizers.scene.modules.ModuleTree.Row;

/**
 * All modules, each below the one that asked for it first, with how far it has come and how long it took. Beside them arrows to what
 * was asked for again: always where that was half done, else for the module that something happens to.
 */
final class GraphRegion {
  private static final double ROW = 28;
  private static final double GAP = 8;
  private static final double INDENT = 24;
  private static final double STEM = 11;
  private static final double ARCS = 46;
  private static final double NARROWEST = 170;

  private final Brush brush;
  private final ModulesState state;
  private final Exports exports;
  private final ModuleTree tree;
  private Set<String> ambiguous = Set.of();
  private final Map<Integer, Bounds> boxes = new HashMap<>();

  GraphRegion(Brush brush, ModulesState state, Sight sight, Exports exports) {
    this.brush = brush;
    this.state = state;
    this.exports = exports;
    tree = new ModuleTree(state, sight.unfolded());
  }

  /** Draws it as high as it must be, {@code most} if folding helps; where it ends. */
  double draw(double x, double y, double width, double most) {
    var below = brush.heading(brush.words().of("modules.graph", state.modules().size()), x, y, width);
    var rows = tree.rows((int) Math.max(4, (most - (below - y) - 2 * Brush.LINE) / (ROW + GAP)));
    ambiguous = ambiguous(rows);
    for (var row : rows) {
      var left = Math.min(row.depth() * INDENT, Math.max(0, width - ARCS - NARROWEST));
      var bounds = new Bounds(x + left, below, width - ARCS - left, ROW);
      switch (row) {
        case Row.OfModule module -> {
          boxes.put(module.module().number(), bounds);
          box(module, bounds);
        }
        case Row.More more -> more(more, bounds);
      }
      stem(row, bounds);
      below += ROW + GAP;
    }
    arcs(x + width - ARCS);
    return cycles(x, below, width);
  }

  /** From the module above down to this one. */
  private void stem(Row row, Bounds bounds) {
    var parent = boxes.get(switch (row) {
      case Row.OfModule module -> module.parent();
      case Row.More more -> more.parent();
    });
    if (parent == null) {
      return;
    }
    var colour = brush.pen().palette().script();
    var x = Math.min(parent.x() + STEM, bounds.x() - 6);
    brush.pen().beneath(() -> brush.pen().path(List.of(new Move(x, parent.bottom()), new Line(x, bounds
        .centreY()), new Line(bounds.x() - 5, bounds.centreY())), Style.line(colour, 1.4)));
    brush.arrowHead(bounds.x() - 1, bounds.centreY(), 6, colour);
  }

  private void box(Row.OfModule row, Bounds bounds) {
    var module = row.module();
    var pen = brush.pen();
    var palette = pen.palette();
    var colour = colour(module);
    var runs = state.running().filter(module::equals).isPresent();
    var status = status(module);
    var name = name(module);
    pen.group(meaning(row, status), bounds, () -> {
      pen.rect(bounds, 6, Style.framed(runs ? palette.runningLine() : palette.ground(), colour, runs ? 2.2
          : 1.3));
      mark(module, bounds.x() + 15, bounds.centreY(), colour);
      var letters = pen.letters();
      var number = module.number() + " ";
      pen.text(number, bounds.x() + 27, bounds.centreY() + 4.5, Type.SMALL_PLACE, palette.secondary());
      var from = bounds.x() + 27 + letters.width(number, Type.SMALL_PLACE) + 2;
      var hidden = row.hidden() == 0 ? "" : brush.words().of("modules.hidden", row.hidden());
      var right = bounds.right() - 10;
      var room = right - from;
      var nameWidth = Math.min(letters.width(name, Type.SMALL_NAME), room * 0.6);
      var note = hidden.isEmpty() ? status : hidden + " · " + status;
      pen.text(letters.fit(name, Type.SMALL_NAME, nameWidth + 0.5), from, bounds.centreY() + 4.5,
          Type.SMALL_NAME, palette.text());
      pen.text(letters.fit(note, Type.NOTE, room - nameWidth - 10), right, bounds.centreY() + 4, Type.NOTE,
          runs || module.phase() == ModulePhase.THREW ? colour : palette.secondary(), Anchor.END);
    });
  }

  private void more(Row.More more, Bounds bounds) {
    var text = brush.words().of("modules.more", more.count());
    brush.pen().group(new Meaning(text, brush.words().of("modules.unfold"), -1, null,
        new Subject.Dependencies(
            more.parent())), bounds, () -> brush.pen().text(text, bounds.x() + 10, bounds.centreY() + 4,
                Type.LABEL, brush.pen().palette().accent()));
  }

  private Meaning meaning(Row.OfModule row, String status) {
    var module = row.module();
    var words = brush.words();
    var hover = new ArrayList<String>();
    hover.add(module.file());
    hover.add(status);
    state.dependencies().stream().filter(each -> each.to() == module.number()).limit(6).forEach(each -> hover
        .add(words.of("modules.asked." + each.kind(), asker(each), each.search().request().specifier())));
    module.evaluation().filter(run -> run.took() > 0).ifPresent(run -> hover.add(words.of("modules.times",
        words.millis(run.took()), words.millis(run.own()))));
    if (row.hidden() > 0) {
      hover.add(words.of("modules.unfold"));
    }
    var spoken = words.of("modules.spoken", module.number(), name(module), status);
    var source = module.isCore() ? null
        : new SourceRange(FilePaths.source(module.file()), 1, 1,
            1, 1);
    return new Meaning(spoken, String.join("\n", hover), module.seq(), source, row.hidden() > 0
        ? new Subject.Dependencies(module.number())
        : null);
  }

  private String asker(Dependency dependency) {
    return dependency.from() == 0 ? brush.words().of("modules.node")
        : dependency.search().at().map(at -> at.label()).orElseGet(() -> name(state.module(dependency
            .from())));
  }

  /** The file's name, with its folder where there are several of that name; an {@code index} says nothing without its folder. */
  private String name(LoadedModule module) {
    var file = module.file();
    var name = FilePaths.name(file);
    return module.isCore() ? file.substring("node:".length())
        : file.contains("#") ? file.substring(file.indexOf('#'))
            : name.startsWith("index.") || ambiguous.contains(name) ? FilePaths.name(FilePaths.folder(file))
                + "/"
                + name : name;
  }

  private static Set<String> ambiguous(List<Row> rows) {
    var files = new HashMap<String, String>();
    var ambiguous = new HashSet<String>();
    for (var row : rows) {
      if (row instanceof Row.OfModule module) {
        var file = module.module().file();
        var before = files.putIfAbsent(FilePaths.name(file), file);
        if (before != null && !before.equals(file)) {
          ambiguous.add(FilePaths.name(file));
        }
      }
    }
    return ambiguous;
  }

  private Colour colour(LoadedModule module) {
    var palette = brush.pen().palette();
    return switch (module.phase()) {
      case FOUND, COMPILED, LINKED, DEFINED -> palette.timer();
      case EVALUATING -> isWaitedFor(module) ? palette.immediate() : palette.tick();
      case EVALUATED -> module.isCore() ? palette.script() : palette.io();
      case THREW -> palette.immediate();
    };
  }

  private void mark(LoadedModule module, double x, double y, Colour colour) {
    switch (module.phase()) {
      case FOUND -> brush.ring(x, y, 4, colour);
      case COMPILED, LINKED, DEFINED -> brush.dot(x, y, 4, colour);
      case EVALUATING -> {
        if (state.running().filter(module::equals).isPresent()) {
          brush.wedge(x, y, 5, colour);
        } else {
          brush.bars(x, y, 4.5, colour);
        }
      }
      case EVALUATED -> brush.check(x, y, 4.5, colour);
      case THREW -> brush.cross(x, y, 3.6, colour);
    }
  }

  /** Whether a module whose code runs was asked for meanwhile. */
  private boolean isWaitedFor(LoadedModule module) {
    return state.isEvaluating(module.number()) && state.dependencies().stream().anyMatch(each -> each
        .kind() == Dependency.Kind.CYCLE && each.to() == module.number());
  }

  private String status(LoadedModule module) {
    var words = brush.words();
    return switch (module.phase()) {
      case FOUND -> words.of("modules.phase.found");
      case COMPILED -> words.of("modules.phase.compiled");
      case LINKED -> words.of("modules.phase.linked");
      case DEFINED -> defined(module);
      case EVALUATING -> {
        if (state.running().filter(module::equals).isPresent()) {
          yield exports.line(module).map(line -> words.of("modules.phase.runs.line", line)).orElseGet(
              () -> words.of("modules.phase.runs"));
        }
        yield words.of(isWaitedFor(module) ? "modules.phase.cycle" : "modules.phase.waits", name(state.module(
            inner(module))));
      }
      case EVALUATED -> module.isCore() ? words.of("modules.phase.core")
          : module.evaluation().map(run -> words.of("modules.phase.evaluated", words.millis(run.took())))
              .orElseGet(() -> words.of("modules.phase.read"));
      case THREW -> words.of("modules.phase.threw");
    };
  }

  /** In a bundle what is defined waits to be asked for; in AMD, for what it depends on. */
  private String defined(LoadedModule module) {
    var words = brush.words();
    if (module.format().filter(ModuleFormat.BUNDLED::equals).isPresent()) {
      return words.of("modules.phase.table");
    }
    var pending = state.pending(module.number()).map(this::name).collect(Collectors.joining(", "));
    return pending.isEmpty() ? words.of("modules.phase.defined") : words.of("modules.phase.pending", pending);
  }

  /** The module that one waits for. */
  private int inner(LoadedModule module) {
    var stack = state.evaluating();
    for (var index = 0; index < stack.size() - 1; index++) {
      if (stack.get(index).module() == module.number()) {
        return stack.get(index + 1).module();
      }
    }
    return module.number();
  }

  private void arcs(double x) {
    var focus = state.focus();
    var shown = new LinkedHashSet<Dependency>();
    for (var each : state.dependencies()) {
      if (each.kind() == Dependency.Kind.CYCLE || each.kind() == Dependency.Kind.CACHED && each.from() > 0
          && (each.to() == focus || each.from() == focus)) {
        shown.add(each);
      }
    }
    var lane = 0;
    for (var each : shown) {
      var from = boxes.get(each.from());
      var to = boxes.get(each.to());
      if (from != null && to != null && from != to) {
        arc(each, from, to, x, lane++);
      }
    }
  }

  private void arc(Dependency dependency, Bounds from, Bounds to, double x, int lane) {
    var pen = brush.pen();
    var cycle = dependency.kind() == Dependency.Kind.CYCLE;
    var colour = cycle ? pen.palette().immediate() : pen.palette().secondary();
    var bend = x + 16 + lane % 4 * 7;
    var startY = from.centreY() - 4;
    var endY = to.centreY() + 4;
    var text = brush.words().of("modules.asked." + dependency.kind(), asker(dependency), dependency.search()
        .request().specifier());
    pen.group(new Meaning(text, text, dependency.search().request().seq(), dependency.search().request()
        .at()), new Bounds(x, Math.min(startY, endY), ARCS, Math.abs(endY - startY)), () -> {
          pen.path(List.of(new Move(from.right(), startY), new Curve(bend + 8, startY, bend + 8, endY, to
              .right() + 6, endY)), Style.dashed(colour, cycle ? 2 : 1.4, cycle ? 5 : 3));
          brush.arrowHead(to.right() + 1, endY, -6, colour);
        });
  }

  /** What was got half done, in a sentence each. */
  private double cycles(double x, double y, double width) {
    var below = y;
    var told = state.dependencies().stream().filter(each -> each.kind() == Dependency.Kind.CYCLE && each
        .from() > 0).collect(Collectors.toList());
    for (var each : told.subList(Math.max(0, told.size() - 2), told.size())) {
      var to = state.module(each.to());
      var seen = exports.partial(to, each.search());
      var text = brush.words().of(seen.isPresent() ? "modules.cycle.seen" : "modules.cycle", name(state
          .module(each.from())), name(to), seen.orElse(""));
      below = brush.sentence(text, x, below, width, 2);
    }
    return below;
  }
}
