// Whether digits are grouped is a default of util.inspect, and util.format follows it.
const util = require('util');
util.inspect.defaultOptions.numericSeparator = true;
console.log(util.format('%d %i %f %s', 1180591620717411, 123456789.5, 12345.6789, 987654321n));
console.log(util.formatWithOptions({ numericSeparator: false }, '%d %s', 123456, 654321));
