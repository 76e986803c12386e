package loopscope.visualizers.scene.modules;

import java.util.ArrayList;
import java.util.List;
import loopscope.engine.trace.ModuleRequestKind;
import loopscope.visualizers.model.modules.Search;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;
import loopscope.visualizers.scene.modules.Place.Verdict;

/** A search: who asks for what, and the places that are taken in order, down to the one that is right. */
final class SearchRegion {
  private static final double ROW = 27;
  private static final double GAP = 4;
  private static final double MARK = 18;
  private static final double SIDE = 34;
  private static final double END = 12;
  /** So much of a row is the reason's at least, where both are long. */
  private static final double REASON = 0.36;

  private final Brush brush;
  private final Search search;
  private final List<Place> places;

  SearchRegion(Brush brush, Search search) {
    this.brush = brush;
    this.search = search;
    places = Places.of(search, brush.words());
  }

  /** Draws it as high as it must be, {@code most} at most; where it ends. */
  double draw(double x, double y, double width, double most) {
    var pen = brush.pen();
    var title = title();
    var meaning = new Meaning(title, title, search.request().seq(), search.request().at());
    pen.group(meaning, new Bounds(x, y, width, 44), () -> {
      pen.text(pen.letters().fit(title, Type.HEADING, width), x, y + 14, Type.HEADING, pen.palette().text());
      pen.text(pen.letters().fit(brush.words().of(order()), Type.NOTE, width), x, y + 34, Type.NOTE, pen
          .palette()
          .secondary());
    });
    var below = y + 46;
    var rows = shown((int) Math.max(3, (most - 46 + GAP) / (ROW + GAP)));
    for (var place : rows) {
      row(place, new Bounds(x, below, width, ROW));
      below += ROW + GAP;
    }
    return below - GAP;
  }

  private String order() {
    return switch (search.request().kind()) {
      case AMD, BUNDLE -> "modules.order.program";
      case MAIN, REQUIRE, IMPORT, DYNAMIC_IMPORT, RESOLVE -> places.stream().anyMatch(place -> place
          .verdict() == Verdict.FOUND) ? "modules.order.found" : "modules.order";
    };
  }

  private String title() {
    var request = search.request();
    if (request.kind() == ModuleRequestKind.MAIN) {
      return brush.words().of("modules.asks.main", FilePaths.name(request.specifier()));
    }
    var from = search.at().map(at -> at.label()).orElseGet(() -> FilePaths.name(request.from()));
    return brush.words().of("modules.asks." + request.kind(), from, request.specifier());
  }

  /** Of many places the first, those around the one that is right, and how many are left out. */
  private List<Place> shown(int most) {
    if (places.size() <= most) {
      return places;
    }
    var last = 0;
    for (var index = 0; index < places.size(); index++) {
      if (places.get(index).verdict() != Verdict.UNTRIED) {
        last = index;
      }
    }
    var rows = new ArrayList<Place>();
    if (last < most - 1) {
      rows.addAll(places.subList(0, most - 1));
      rows.add(folded(places.size() - most + 1));
      return rows;
    }
    rows.add(places.getFirst());
    var from = last - most + 3;
    rows.add(folded(from - 1));
    rows.addAll(places.subList(from, last + 1));
    return rows;
  }

  private Place folded(int count) {
    return new Place(Verdict.UNTRIED, brush.words().of("modules.places.more", count), "", -1);
  }

  private void row(Place place, Bounds bounds) {
    var spoken = place.name() + ": " + place.reason();
    brush.pen().group(new Meaning(spoken, spoken, place.seq(), search.request().at()), bounds, () -> {
      var pen = brush.pen();
      var palette = pen.palette();
      var found = place.verdict() == Verdict.FOUND;
      pen.rect(bounds, 6, found ? Style.framed(palette.note(), palette.io(), 1.5)
          : Style.filled(palette
              .ground()));
      var middle = bounds.centreY();
      switch (place.verdict()) {
        case FOUND -> brush.check(bounds.x() + MARK, middle, 5, palette.io());
        case REJECTED -> brush.cross(bounds.x() + MARK, middle, 3.6, palette.immediate());
        case CONSULTED -> brush.ring(bounds.x() + MARK, middle, 4, palette.timer());
        case UNTRIED -> brush.dot(bounds.x() + MARK, middle, 1.6, palette.faint());
      }
      var room = bounds.width() - SIDE - END;
      var letters = pen.letters();
      var reason = letters.fit(place.reason(), Type.NOTE, Math.max(room * REASON, room - END - letters.width(
          place.name(), Type.PLACE)));
      var left = room - letters.width(reason, Type.NOTE) - END;
      var plain = place.verdict() == Verdict.UNTRIED ? palette.secondary() : palette.text();
      pen.text(end(place.name(), left), bounds.x() + SIDE, middle + 4, Type.PLACE, plain);
      pen.text(reason, bounds.right() - END, middle + 4, Type.NOTE, found ? palette.io()
          : palette
              .secondary(), Anchor.END);
    });
  }

  /** Of a long path its end tells more than its beginning. */
  private String end(String path, double room) {
    var letters = brush.pen().letters();
    if (letters.width(path, Type.PLACE) <= room) {
      return path;
    }
    var from = 0;
    while (from < path.length() && letters.width("…" + path.substring(from), Type.PLACE) > room) {
      from = path.offsetByCodePoints(from, 1);
    }
    return "…" + path.substring(from);
  }
}
