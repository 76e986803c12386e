package loopscope.app.sandbox;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import loopscope.app.settings.Allowance;
import loopscope.app.settings.Allowances;

/** What can still be allowed to the project whose program is on the screen. */
public final class Permits {
  private final Allowances allowances;
  private final Supplier<Optional<Path>> project;

  /**
   * @param project the folder the program on the screen started in; empty for the recording of a program
   */
  public Permits(Allowances allowances, Supplier<Optional<Path>> project) {
    this.allowances = allowances;
    this.project = project;
  }

  /** Changes when something is allowed or taken back. */
  public Observable changes() {
    return allowances.byProject();
  }

  /** What would allow a thing that was refused, given or not yet; empty when nothing here would. */
  public Optional<Allowance> remedy(Refusal refusal) {
    return project.get().flatMap(here -> refusal.remedy());
  }

  public boolean has(Allowance allowance) {
    return project.get().filter(here -> allowances.has(here, allowance)).isPresent();
  }

  /** Allows it from the next run on. */
  public void allow(Allowance allowance) {
    project.get().ifPresent(here -> allowances.allow(here, allowance));
  }
}
