'use strict';
// The options Node was started with, by their long names; `internal/options/command_line` fills them in.

const options = new Map();

/** An option's value as Node's own library asks for it: undefined where it was not given. */
function getOptionValue(name) {
  return options.get(name);
}

module.exports = { getOptionValue, options };
