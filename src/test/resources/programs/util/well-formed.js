// Strings with half of a surrogate pair.
const { toUSVString } = require('util');
for (const text of ['abc', 'a\ud800', '\udc00b', '😀']) {
  console.log(text.isWellFormed(), escape(text.toWellFormed()), escape(toUSVString(text)));
}
