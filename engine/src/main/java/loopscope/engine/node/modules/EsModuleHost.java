package loopscope.engine.node.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import loopscope.engine.node.environment.LoadedFiles;
import loopscope.engine.script.EsModules;
import loopscope.engine.script.EsModules.Loaded;
import loopscope.engine.script.EsModules.ModuleText;
import loopscope.engine.script.EsModules.Synthetic;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.ModuleFormat;

/** Asks the core library's functions what ES modules stand for. */
final class EsModuleHost implements EsModules.Host {
  private final ScriptRealm realm;
  private final ModuleRequests requests;
  private final LoadedFiles files;
  private final Object load;
  private final Object initializeImportMeta;
  private final Object importDynamically;

  EsModuleHost(ScriptRealm realm, ModuleRequests requests, LoadedFiles files, Object load,
      Object initializeImportMeta, Object importDynamically) {
    this.realm = realm;
    this.requests = requests;
    this.files = files;
    this.load = load;
    this.initializeImportMeta = initializeImportMeta;
    this.importDynamically = importDynamically;
  }

  @Override
  public Loaded load(String specifier, String referrer, String type) {
    return loaded(call(load, specifier, referrer, type));
  }

  @Override
  public void initializeImportMeta(Object meta, String url) {
    realm.call(initializeImportMeta, ScriptRealm.undefined(), meta, url);
  }

  @Override
  public Object importDynamically(String specifier, String referrer, String type) {
    return call(importDynamically, specifier, referrer, type);
  }

  @Override
  public void parsed(ModuleText module) {
    requests.compiled(module.file(), ModuleFormat.MODULE, List.of(), module.text());
  }

  @Override
  public long causeOf(String file) {
    return requests.causeOf(file);
  }

  private Object call(Object function, Object... arguments) {
    return Objects.requireNonNull(realm.call(function, ScriptRealm.undefined(), arguments));
  }

  /** Reads {@code \{ url, file, text \}} or {@code \{ url, names, evaluate \}}. */
  Loaded loaded(Object description) {
    var url = (String) Objects.requireNonNull(realm.get(description, "url"));
    if (realm.get(description, "text") instanceof String text) {
      files.add(url, text);
      return new ModuleText(url, (String) Objects.requireNonNull(realm.get(description, "file")), text);
    }
    var evaluate = Objects.requireNonNull(realm.get(description, "evaluate"));
    var names = realm.strings(Objects.requireNonNull(realm.get(description, "names")));
    return new Synthetic(url, names, () -> new ArrayList<>(realm.elements(call(evaluate))),
        Boolean.TRUE.equals(realm.get(description, "isCommonJs")));
  }
}
