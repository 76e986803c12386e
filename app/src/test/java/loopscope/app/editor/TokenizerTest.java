package loopscope.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  @Test
  void keywordsNamesNumbersAndStrings() {
    assertThat(tokens("const answer = 0x2A + 'it\\'s';")).containsExactly("keyword const",
        "identifier answer",
        "punctuator =", "number 0x2A", "punctuator +", "string 'it\\'s'", "punctuator ;");
  }

  @Test
  void slashAfterAnOperandDivides() {
    assertThat(tokens("a / b / c")).containsExactly("identifier a", "punctuator /", "identifier b",
        "punctuator /", "identifier c");
    assertThat(tokens("(a) / b[0] / i++ / 2")).doesNotContain("regex / b[0] /").endsWith("punctuator ++",
        "punctuator /", "number 2");
  }

  @Test
  void slashWhereAnOperandMustComeBeginsARegularExpression() {
    assertThat(tokens("x = /[/\\]]+/gi.test(s)")).containsExactly("identifier x", "punctuator =",
        "regex /[/\\]]+/gi", "punctuator .", "call test", "punctuator (", "identifier s", "punctuator )");
    assertThat(tokens("if (ok) /a/.exec(s)")).contains("regex /a/");
    assertThat(tokens("return /a/")).containsExactly("keyword return", "regex /a/");
    assertThat(tokens("{ f() } /a/.exec(s)")).contains("regex /a/");
    assertThat(tokens("x = { a: 1 } / 2")).endsWith("punctuator }", "punctuator /", "number 2");
  }

  @Test
  void templatesNest() {
    assertThat(tokens("`a ${ `b${c}` + {d: 1}.d } e`")).containsExactly("template `a ", "punctuator ${",
        "template `b", "punctuator ${", "identifier c", "punctuator }", "template `", "punctuator +",
        "punctuator {", "property d", "punctuator :", "number 1", "punctuator }", "punctuator .",
        "property d",
        "punctuator }", "template  e`");
  }

  @Test
  void numbersInEveryForm() {
    for (var number : List.of("0", "12.5", ".5", "5.", "1e3", "1.5E-7", "0b101", "0o17", "0xFFn", "10n",
        "1_000", "017")) {
      assertThat(tokens(number)).containsExactly("number " + number);
    }
    assertThat(tokens("3px")).containsExactly("invalid 3px");
    assertThat(tokens("1..toFixed()")).startsWith("number 1.", "punctuator .", "call toFixed");
  }

  @Test
  void commentsAndHashbang() {
    assertThat(tokens("#!/usr/bin/env node\nx // one\n/* two\nlines */ y")).containsExactly(
        "comment #!/usr/bin/env node", "identifier x", "comment // one", "comment /* two\nlines */",
        "identifier y");
  }

  @Test
  void keywordsAsPropertyNamesAreProperties() {
    assertThat(tokens("promise.catch(e).finally; x = { default: 1 }")).contains("call catch",
        "property finally", "property default").doesNotContain("keyword default");
  }

  @Test
  void wordsThatAreKeywordsOnlyInTheirPlace() {
    assertThat(tokens("for (const of of of) async () => 1")).startsWith("keyword for", "punctuator (",
        "keyword const", "identifier of", "keyword of", "identifier of").contains("keyword async");
    assertThat(tokens("import a from 'a'; from = 1")).contains("keyword from", "identifier from");
  }

  @Test
  void privateNamesAndOptionalChains() {
    assertThat(tokens("this.#count?.[0] ?? a?.5:1")).containsExactly("keyword this", "punctuator .",
        "private_name #count", "punctuator ?.", "punctuator [", "number 0", "punctuator ]", "punctuator ??",
        "identifier a", "punctuator ?", "number .5", "punctuator :", "number 1");
  }

  @Test
  void brokenSourceStillHasTokens() {
    assertThat(tokens("'open\nx")).containsExactly("string 'open", "identifier x");
    assertThat(tokens("`open ${")).containsExactly("template `open ", "punctuator ${");
    assertThat(tokens("'\\")).containsExactly("string '\\");
    assertThat(tokens("/* open")).containsExactly("comment /* open");
    assertThat(tokens(") ] }")).hasSize(3);
  }

  private static List<String> tokens(String source) {
    return Tokenizer.tokenize(source).stream().map(token -> token.kind().name().toLowerCase(Locale.ROOT) + " "
        + source.substring(token.start(), token.end())).toList();
  }
}
