// Hints that are refused.
const http = require('http');
const res = new http.ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 });
for (const hints of ['x', undefined, { link: 'bad' }, { link: 5 }, { link: ['<a>', 'bad'] }, { link: null }, { link: [] }]) {
  try {
    console.log('fine', res.writeEarlyHints(hints));
  } catch (e) {
    console.log(e.code, e.message);
  }
}
