package loopscope.app.cli;

import loopscope.engine.trace.LoopRules;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --rules}: of which release of Node the rules of the loop are. */
final class RulesOption {
  private static final int LATEST = 20;
  private static final int SECOND = 11;

  @Option(names = "--rules", paramLabel = "N", converter = Converter.class, defaultValue = "20")
  private LoopRules rules = LoopRules.NODE_20;

  LoopRules rules() {
    return rules;
  }

  /** A major version stands for the rules that it had. */
  static final class Converter implements ITypeConverter<LoopRules> {
    @Override
    public LoopRules convert(String text) {
      if (!text.matches("[0-9]{1,3}")) {
        throw new TypeConversionException(Console.text("rules.unknown", text));
      }
      var major = Integer.parseInt(text);
      return major >= LATEST ? LoopRules.NODE_20 : major >= SECOND ? LoopRules.NODE_11 : LoopRules.NODE_10;
    }
  }
}
