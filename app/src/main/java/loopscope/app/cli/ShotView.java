package loopscope.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import loopscope.app.run.Sources;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.Axis;
import loopscope.visualizers.model.Causes;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.Timeline;
import loopscope.visualizers.model.http.HttpModel;
import loopscope.visualizers.model.keys.KeysModel;
import loopscope.visualizers.model.memory.MemoryHistory;
import loopscope.visualizers.model.modules.ModulesModel;
import loopscope.visualizers.model.streams.StreamCurves;
import loopscope.visualizers.model.streams.StreamsModel;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.CausesScene;
import loopscope.visualizers.scene.LoopScene;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.TimelineScene;
import loopscope.visualizers.scene.TimelineWindow;
import loopscope.visualizers.scene.http.HttpScene;
import loopscope.visualizers.scene.keys.KeysScene;
import loopscope.visualizers.scene.memory.Graph;
import loopscope.visualizers.scene.memory.Marks;
import loopscope.visualizers.scene.memory.MemoryScene;
import loopscope.visualizers.scene.memory.Places;
import loopscope.visualizers.scene.modules.ModulesScene;
import loopscope.visualizers.scene.modules.Sight;
import loopscope.visualizers.scene.streams.StreamsScene;

/** The views that {@code shot} draws, and how big unless it is told. */
enum ShotView {
  LOOP(960, 720, RecordingLevel.LOOP) {
    @Override
    Picture draw(TraceLog trace, int isolate, long seq, Viewport viewport, Palette palette) {
      var history = new History<>(new LoopModel(isolate), trace);
      var moment = new Moment<>(history.at(seq - 1), trace.get(seq), history.at(seq), 1);
      return new LoopScene().draw(moment, viewport, palette);
    }
  },
  TIMELINE(1280, 180, RecordingLevel.LOOP) {
    @Override
    Picture draw(TraceLog trace, int isolate, long seq, Viewport viewport, Palette palette) {
      var timeline = new Timeline(trace, isolate);
      timeline.update();
      return new TimelineScene().draw(timeline, TimelineWindow.whole(timeline, Axis.EVENTS), seq, viewport,
          palette);
    }
  },
  MEMORY(1100, 620, RecordingLevel.FULL) {
    @Override
    Picture draw(TraceLog trace, int isolate, long seq, Viewport viewport, Palette palette) {
      var memory = new MemoryHistory(trace, isolate).read();
      var graph = Graph.of(memory, seq, memory.stepBefore(seq), Marks.NONE, viewport.locale());
      return MemoryScene.draw(graph, Places.NONE.settle(graph), viewport, palette);
    }
  },
  MODULES(1100, 690, RecordingLevel.FULL) {
    @Override
    Picture draw(TraceLog trace, int isolate, long seq, Viewport viewport, Palette palette) {
      var history = new History<>(new ModulesModel(isolate), trace);
      var sources = Sources.of(trace.range(0, trace.size()));
      return ModulesScene.draw(new Moment<>(history.at(seq - 1), trace.get(seq), history.at(seq), 1),
          new Sight(new MemoryHistory(trace, isolate).read(), file -> Optional.ofNullable(sources.get(file)),
              Set.of()), viewport, palette);
    }
  },
  STREAMS(1000, 640, RecordingLevel.LOOP) {
    @Override
    Picture draw(TraceLog trace, int isolate, long seq, Viewport viewport, Palette palette) {
      var history = new History<>(new StreamsModel(isolate), trace);
      return StreamsScene.draw(new Moment<>(history.at(seq - 1), trace.get(seq), history.at(seq), 1),
          new StreamCurves(trace, isolate), viewport, palette);
    }
  },
  HTTP(1060, 700, RecordingLevel.LOOP) {
    @Override
    Picture draw(TraceLog trace, int isolate, long seq, Viewport viewport, Palette palette) {
      var history = new History<>(new HttpModel(isolate), trace);
      return HttpScene.draw(new Moment<>(history.at(seq - 1), trace.get(seq), history.at(seq), 1), viewport,
          palette);
    }
  },
  KEYS(1060, 700, RecordingLevel.LOOP) {
    @Override
    Picture draw(TraceLog trace, int isolate, long seq, Viewport viewport, Palette palette) {
      var history = new History<>(new KeysModel(), trace);
      return KeysScene.draw(new Moment<>(history.at(seq - 1), trace.get(seq), history.at(seq), 1),
          loopscope.visualizers.scene.keys.Sight.PLAIN, viewport, palette);
    }
  },
  WHY(620, 560, RecordingLevel.LOOP) {
    @Override
    Picture draw(TraceLog trace, int isolate, long seq, Viewport viewport, Palette palette) {
      var chain = new Causes(new History<>(new LoopModel(isolate), trace), trace).of(seq, OptionalLong
          .empty());
      return CausesScene.draw(chain, trace.get(seq).nanos(), viewport, palette);
    }
  };

  /** The name of the whole window, which is more than a view. */
  static final String DESKTOP = "desktop";

  private final int width;
  private final int height;
  private final RecordingLevel level;

  ShotView(int width, int height, RecordingLevel level) {
    this.width = width;
    this.height = height;
    this.level = level;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** What must be recorded for it. */
  RecordingLevel level() {
    return level;
  }

  abstract Picture draw(TraceLog trace, int isolate, long seq, Viewport viewport, Palette palette);

  static ShotView named(String name) {
    return Arrays.stream(values()).filter(view -> view.word().equals(name)).findFirst()
        .orElseThrow(() -> new Complaint(Complaint.BAD_INPUT, "shot.view", name,
            Arrays.stream(values()).map(ShotView::word).collect(Collectors.joining(", ", "", ", "
                + DESKTOP))));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
