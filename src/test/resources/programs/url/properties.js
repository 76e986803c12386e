// A URL's parts are accessors of its prototype.
console.log(Object.keys(URL.prototype).join(' '), Object.keys(new URL('a:b')), Object.keys(URLSearchParams.prototype).join(' '), Object.prototype.toString.call(new URL('a:b')));
try {
  URL('a:b');
} catch (error) {
  console.log(error.name);
}
