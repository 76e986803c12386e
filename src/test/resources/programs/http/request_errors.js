// Arguments that http.request() refuses.
const http = require('http');
const attempts = [
  () => http.request({ path: '/a b' }), () => http.request({ path: '/\u2028' }), () => http.request({ method: 'a b' }),
  () => http.request({ method: 5 }), () => http.request({ protocol: 'ftp:' }), () => http.request('ftp://a/'),
  () => http.request({ host: 5 }), () => http.request({ hostname: {} }), () => http.request({ agent: 5 }),
  () => http.request('no url'), () => http.request({ timeout: 'x' }), () => http.request({ timeout: -1 }),
  () => http.request({ maxHeaderSize: -1 }), () => http.request({ insecureHTTPParser: 1 }),
  () => http.request({ headers: { 'a b': '1' } }), () => http.request({ headers: { a: 'b\n' } }),
  () => http.createServer(5), () => http.createServer({ requestTimeout: 'x' }),
  () => http.createServer({ headersTimeout: 10, requestTimeout: 5 }), () => http.createServer({ maxHeaderSize: 1.5 }),
  () => http.createServer({ requireHostHeader: 'yes' }), () => new http.Agent({ scheduling: 'random' }),
  () => new http.Agent({ maxTotalSockets: 'x' }), () => new http.Agent({ maxTotalSockets: 0 }),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('fine', String(attempt));
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
