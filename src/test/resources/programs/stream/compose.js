// compose: several streams and functions as one.
const { compose, Readable, Transform } = require('stream');
(async () => {
  const upper = new Transform({ transform: (chunk, encoding, done) => done(null, String(chunk).toUpperCase()) });
  const numbered = async function* (source) { let n = 0; for await (const chunk of source) yield `${++n}${chunk}`; };
  const both = compose(upper, numbered);
  both.end('x');
  for await (const chunk of both) console.log(String(chunk));
  console.log(await Readable.from([1, 2]).compose(async function* (source) { for await (const n of source) yield n * 2; }).toArray());
})();
