// URLs written from parts.
const url = require('url');
console.log(url.format({ protocol: 'https', hostname: 'a.b', port: 5, pathname: 'p', query: { x: [1, 2], y: 'ü' }, hash: 'h' }), url.format({ host: 'a:1', protocol: 'ftp:', slashes: true, search: 's' }), url.format('http://A.b'));
console.log(url.format(new URL('http://u:p@a.b/c?d#e'), { auth: false, fragment: false, search: false }), url.format(new URL('http://測試/x'), { unicode: true }));
try {
  url.format(5);
} catch (error) {
  console.log(error.code, error.message);
}
