// A URL as options of a request.
const { urlToHttpOptions } = require('url');
const options = urlToHttpOptions(new URL('https://a%20b:pw@[::1]:8443/p/q?x=1#h'));
console.log(options);
console.log(urlToHttpOptions(new URL('http://example.com')));
