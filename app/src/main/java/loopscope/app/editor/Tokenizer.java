package loopscope.app.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import loopscope.app.editor.Token.Kind;

/**
 * Splits JavaScript into tokens (ECMAScript, chapter 12), white space left out. It never fails: what can't be is
 * {@link Kind#INVALID}, and the rest goes on. Whether a slash divides or begins a regular expression, and whether a brace
 * ends a block or a template's substitution, it knows from the brackets that are open.
 */
final class Tokenizer {
  private static final String BRACKETS = "()[]{}";

  private final Scanner in;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  /** Whether an expression may have ended here: then a slash divides. */
  private boolean operandEnded;
  private String lastWord = "";
  private String lastSign = "";

  private Tokenizer(String source) {
    in = new Scanner(source);
  }

  /** A bracket that waits for its partner. */
  private enum Open {
    GROUP, HEAD, FOR_HEAD, LIST, BLOCK, OBJECT, SUBSTITUTION
  }

  static List<Token> tokenize(String source) {
    var tokenizer = new Tokenizer(source);
    tokenizer.all();
    return List.copyOf(tokenizer.tokens);
  }

  private void all() {
    if (in.looksAt("#!")) {
      add(Kind.COMMENT, 0, in.lineComment());
    }
    while (in.skipSpace()) {
      next();
    }
  }

  private void next() {
    var start = in.position();
    var first = in.peek(0);
    if (in.looksAt("//")) {
      add(Kind.COMMENT, start, in.lineComment());
    } else if (in.looksAt("/*")) {
      add(Kind.COMMENT, start, in.blockComment());
    } else if (Scanner.startsName(first)) {
      word(start);
    } else if (first == '#' && Scanner.startsName(in.peek(1))) {
      operand(Kind.PRIVATE_NAME, start, in.name(1));
    } else if (Scanner.digit(first) || first == '.' && Scanner.digit(in.peek(1))) {
      var end = in.number();
      operand(Scanner.wellFormedNumber(in.text(start, end)) ? Kind.NUMBER : Kind.INVALID, start, end);
    } else if (first == '"' || first == '\'') {
      operand(Kind.STRING, start, in.string(first));
    } else if (first == '`') {
      template(start);
    } else if (first == '/' && !operandEnded && in.regex() instanceof Integer end) {
      operand(Kind.REGEX, start, end);
    } else {
      sign(start);
    }
  }

  private void word(int start) {
    var end = in.name(0);
    var word = in.text(start, end);
    var afterDot = lastSign.equals(".") || lastSign.equals("?.");
    var kind = afterDot ? called(Kind.PROPERTY) : kind(word);
    add(kind, start, end);
    operandEnded = kind != Kind.KEYWORD || Words.operand(word);
    lastWord = kind == Kind.KEYWORD ? word : "";
    lastSign = "";
  }

  private Kind kind(String word) {
    if (isKey()) {
      return Kind.PROPERTY;
    }
    if (Words.reserved(word) || word.equals("async") && in.namesFollow()
        || word.equals("of") && open.peek() == Open.FOR_HEAD && operandEnded
        || word.equals("from") && in.quoteFollows()) {
      return Kind.KEYWORD;
    }
    return Words.literal(word) ? Kind.LITERAL : called(Kind.IDENTIFIER);
  }

  private boolean isKey() {
    return (lastSign.equals("{") || lastSign.equals(",")) && open.peek() == Open.OBJECT && in.follows(':');
  }

  private Kind called(Kind otherwise) {
    return in.follows('(') ? Kind.CALL : otherwise;
  }

  private void template(int start) {
    var end = in.templatePart(1);
    add(Kind.TEMPLATE, start, end);
    templateEndsOrSubstitutes(end);
  }

  private void templateEndsOrSubstitutes(int end) {
    if (in.looksAt("${")) {
      add(Kind.PUNCTUATOR, end, in.advance(2));
      open.push(Open.SUBSTITUTION);
      lastSign = "{";
      operandEnded = false;
    } else {
      lastSign = "";
      operandEnded = true;
    }
    lastWord = "";
  }

  private void sign(int start) {
    var first = in.peek(0);
    if (BRACKETS.indexOf(first) >= 0) {
      bracket(first, start);
      return;
    }
    var end = in.punctuator();
    var text = in.text(start, end);
    add(end - start == 1 && "@#\\".indexOf(first) >= 0 ? Kind.INVALID : Kind.PUNCTUATOR, start, end);
    // After a ++ or -- an operand has ended just where it had before it.
    operandEnded = operandEnded && (text.equals("++") || text.equals("--"));
    lastSign = text;
    lastWord = "";
  }

  private void bracket(char bracket, int start) {
    add(Kind.PUNCTUATOR, start, in.advance(1));
    switch (bracket) {
      case '(' -> opens(lastWord.equals("for") ? Open.FOR_HEAD
          : Words.withHead(lastWord) ? Open.HEAD
              : Open.GROUP);
      case '[' -> opens(Open.LIST);
      case '{' -> opens(beginsBlock() ? Open.BLOCK : Open.OBJECT);
      default -> closes(bracket, start);
    }
    lastSign = String.valueOf(bracket);
    lastWord = "";
  }

  private boolean beginsBlock() {
    return operandEnded || switch (lastSign) {
      case "", ";", "{", "}", ")", "=>" -> lastWord.isEmpty() || "do else finally try".contains(lastWord);
      case ":" -> open.peek() != Open.OBJECT;
      default -> false;
    };
  }

  private void opens(Open bracket) {
    open.push(bracket);
    operandEnded = false;
  }

  private void closes(char bracket, int start) {
    var opened = open.poll();
    operandEnded = opened != Open.HEAD && opened != Open.FOR_HEAD && opened != Open.BLOCK;
    if (bracket == '}' && opened == Open.SUBSTITUTION) {
      var from = start + 1;
      var end = in.templatePart(0);
      if (end > from) {
        add(Kind.TEMPLATE, from, end);
      }
      templateEndsOrSubstitutes(end);
    }
  }

  private void operand(Kind kind, int start, int end) {
    add(kind, start, end);
    operandEnded = true;
    lastWord = "";
    lastSign = "";
  }

  private void add(Kind kind, int start, int end) {
    tokens.add(new Token(kind, start, end));
  }
}
