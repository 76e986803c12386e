// Relative references to files: drives, hosts, and slashes that lean back.
for (const [reference, base] of [['C|/a', 'file:///d:/e'], ['/a', 'file:///C:/b/c'], ['..', 'file:///C:/b/c'],
  ['../../..', 'file:///C:/'], ['//host/a', 'file:///b'], ['\\\\host\\a', 'file:///b'], ['?q', 'file:///b?old#f'],
  ['#h', 'file:///b?old#f'], ['file:x', 'file:///a/b'], ['file:x', 'http://h/a'], ['file://localhost/x', 'file:///'],
  ['file:///C|/x/../..', 'file:///'], ['//C:/x', 'file://host/y'], ['x', 'data:text'], ['#x', 'data:text'], ['', 'a:/b/c'],
  ['.//x', 'a:/b'], ['..', 'a:b'], ['//', 'a:/b'], ['http:x', 'http://h/a/b'], ['http:\\\\x', 'http://h/a/b'],
  ['https:x', 'http://h/a/b'], ['a\tb\nc', 'http://h/'], ['  x  ', 'http://h/'], ['%2e%2E/x', 'http://h/a/b/c']]) {
  console.log(JSON.stringify([reference, base]),
    URL.canParse(reference, base) ? new URL(reference, base).href : 'no URL');
}
