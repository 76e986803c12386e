'use strict';
// The message of a failed equality: both values line by line, with signs before those that differ.

const { inspect } = require('internal/util/inspect');

const readable = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notIdentical: 'Values have same structure but are not reference-equal:',
  notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:',
};

const shortLength = 12;
const mostLines = 50;
const legend = '+ actual - expected';

function inspectValue(value) {
  return inspect(value, {
    compact: false,
    customInspect: false,
    depth: 1000,
    maxArrayLength: Infinity,
    showHidden: false,
    showProxy: false,
    sorted: true,
    getters: true,
  });
}

function isReference(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function shortened(lines) {
  return lines.length > mostLines ? [...lines.slice(0, 46), '...'] : lines;
}

/** For values of one line: a comparison in one line, or a mark under the first difference. */
function singleLine(actual, expected, [actualLine], [expectedLine], bothReferences) {
  const length = actualLine.length + expectedLine.length;
  if (length <= shortLength) {
    const primitive = !(typeof actual === 'object' && actual !== null)
      && !(typeof expected === 'object' && expected !== null);
    return { comparison: primitive && (actual !== 0 || expected !== 0) };
  }
  if (!bothReferences && length < 80) {
    let same = 0;
    while (actualLine[same] === expectedLine[same]) {
      same++;
    }
    return { mark: same > 2 ? `\n  ${' '.repeat(same)}^` : '' };
  }
  return {};
}

/** Takes the lines off that both end with; up to four of them are shown. */
function takeEnd(actualLines, expectedLines) {
  const ending = [];
  while (actualLines.length > 0 && expectedLines.length > 0 && actualLines.at(-1) === expectedLines.at(-1)) {
    ending.unshift(actualLines.pop());
    expectedLines.pop();
  }
  let text = ending.slice(-3).map((line) => `\n  ${line}`).join('');
  if (ending.length >= 5) {
    text = `\n...${text}`;
  }
  if (ending.length > 3) {
    text = `\n  ${ending[0]}${text}`;
  }
  return { text, skipped: ending.length >= 5 };
}

/** Lines that differ in no more than a comma at the end are the same. */
function isSameLine(actual, expected) {
  return actual === expected || actual === `${expected},` || `${actual},` === expected;
}

/** Of two lines that are the same, the one with the comma. */
function longer(actual, expected) {
  return actual.length > expected.length ? actual : expected;
}

/** The lines so far; runs of more than five lines without a difference are cut. */
class Output {
  text = '';
  removed = '';
  lines = 0;
  skipped = false;
  #run = [];

  /** Both lines, which differ in no more than a comma. */
  same(actual, expected) {
    this.text += this.removed;
    this.removed = '';
    this.#run.push({ actual, expected });
    if (this.#run.length <= 2) {
      this.#line(`  ${longer(actual, expected)}`);
    }
  }

  different(actual, expected) {
    this.#endRun(actual === undefined ? 'expected' : 'actual');
    if (actual !== undefined) {
      this.#line(`+ ${actual}`);
    }
    if (expected !== undefined) {
      this.removed += `\n- ${expected}`;
      this.lines++;
    }
  }

  #line(line) {
    this.text += `\n${line}`;
    this.lines++;
  }

  /** Shows the last two lines before a difference, as the value has them that goes on. */
  #endRun(side) {
    const hidden = this.#run.slice(2);
    if (hidden.length > 3) {
      this.text += '\n...';
      this.skipped = true;
      hidden.splice(0, hidden.length - 2);
    }
    hidden.forEach((lines) => this.#line(`  ${lines[side]}`));
    this.#run = [];
  }
}

function diff(actual, expected, operator, message) {
  const bothReferences = operator === 'strictEqual' && isReference(actual) && typeof actual === typeof expected
    && isReference(expected);
  const header = message ?? readable[bothReferences ? 'strictEqualObject' : operator];
  const actualLines = inspectValue(actual).split('\n');
  const expectedLines = inspectValue(expected).split('\n');
  let mark = '';
  if (actualLines.length === 1 && expectedLines.length === 1 && actualLines[0] !== expectedLines[0]) {
    const single = singleLine(actual, expected, actualLines, expectedLines, bothReferences);
    if (single.comparison) {
      return `${header}\n\n${actualLines[0]} !== ${expectedLines[0]}\n`;
    }
    mark = single.mark ?? '';
  }
  const all = [...actualLines];
  const end = takeEnd(actualLines, expectedLines);
  const count = Math.max(actualLines.length, expectedLines.length);
  if (count === 0) {
    return `${readable.notIdentical}\n\n${shortened(all).join('\n')}\n`;
  }
  const output = new Output();
  for (let i = 0; i < count; i++) {
    const both = i < actualLines.length && i < expectedLines.length;
    if (both && isSameLine(actualLines[i], expectedLines[i])) {
      output.same(actualLines[i], expectedLines[i]);
    } else {
      output.different(actualLines[i], expectedLines[i]);
    }
    if (output.lines > mostLines && i < count - 2) {
      return `${header}\n${legend} ... Lines skipped\n${output.text}\n...${output.removed}\n...`;
    }
  }
  const skipped = output.skipped || end.skipped ? ' ... Lines skipped' : '';
  return `${header}\n${legend}${skipped}\n${output.text}${output.removed}${end.text}${mark}`;
}

function notEqual(actual, operator) {
  const isObject = operator === 'notStrictEqual' && isReference(actual);
  const base = readable[isObject ? 'notStrictEqualObject' : operator];
  const lines = shortened(inspectValue(actual).split('\n'));
  return lines.length === 1
    ? `${base}${lines[0].length > 5 ? '\n\n' : ' '}${lines[0]}`
    : `${base}\n\n${lines.join('\n')}\n`;
}

function cut(text, length) {
  return text.length > length ? `${text.slice(0, length - 3)}...` : text;
}

function loose(actual, expected, operator) {
  const left = inspectValue(actual);
  const right = inspectValue(expected);
  if (operator === 'notDeepEqual' && left === right) {
    return cut(`${readable.notDeepEqual}\n\n${left}`, 1024);
  }
  const [a, b] = [cut(left, 512), cut(right, 512)];
  if (operator === 'deepEqual') {
    return `${readable.deepEqual}\n\n${a}\n\nshould loosely deep-equal\n\n${b}`;
  }
  return operator === 'notDeepEqual'
    ? `${readable.notDeepEqualUnequal}\n\n${a}\n\nshould not loosely deep-equal\n\n${b}`
    : `${a} ${operator} ${b}`;
}

/** The message for two values and the operator that failed on them. */
function messageFor(actual, expected, operator) {
  switch (operator) {
    case 'deepStrictEqual':
    case 'strictEqual':
      return diff(actual, expected, operator);
    case 'notDeepStrictEqual':
    case 'notStrictEqual':
      return notEqual(actual, operator);
    default:
      return loose(actual, expected, operator);
  }
}

module.exports = { diff, messageFor };
