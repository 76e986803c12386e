package loopscope.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** What the user allowed the programs of each project, observable. */
public final class Allowances {
  private final ObservableMap<Path, List<Allowance>> byProject = FXCollections
      .observableMap(new TreeMap<Path, List<Allowance>>());
  // One for all who listen: it holds those listeners, while the map it shows holds it only weakly.
  private final ObservableMap<Path, List<Allowance>> shown = FXCollections.unmodifiableObservableMap(
      byProject);

  /** Those of every project that has any; changes when one is given or taken back. */
  public ObservableMap<Path, List<Allowance>> byProject() {
    return shown;
  }

  /** Those of a project, in the order they were given. */
  public List<Allowance> of(Path project) {
    return byProject.getOrDefault(project, List.of());
  }

  public boolean has(Path project, Allowance allowance) {
    return of(project).contains(allowance);
  }

  public void allow(Path project, Allowance allowance) {
    if (!has(project, allowance)) {
      var more = new ArrayList<>(of(project));
      more.add(allowance);
      byProject.put(project, List.copyOf(more));
    }
  }

  public void takeBack(Path project, Allowance allowance) {
    var fewer = new ArrayList<>(of(project));
    fewer.remove(allowance);
    if (fewer.isEmpty()) {
      byProject.remove(project);
    } else {
      byProject.put(project, List.copyOf(fewer));
    }
  }
}
