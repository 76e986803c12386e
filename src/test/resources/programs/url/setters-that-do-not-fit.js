// What is assigned to a part of a URL and does not fit changes nothing.
for (const [href, part, value] of [['http://a/', 'protocol', 'mailto'], ['http://a/', 'protocol', 'wss:x'],
  ['https://a:80/', 'protocol', 'http'], ['file:///a', 'protocol', 'http'], ['file://h/a', 'protocol', 'http'],
  ['x://a', 'protocol', 'http'], ['http://a/', 'protocol', '1'], ['http://a:8/', 'host', 'b:'], ['http://a/', 'host', ''],
  ['http://a/', 'host', 'b:9/c'], ['http://a/', 'hostname', 'b:9'], ['http://a/', 'hostname', 'b c'], ['x://a', 'host', ''],
  ['x://u@a', 'host', ''], ['mailto:a', 'host', 'b'], ['file:///a', 'host', 'b'], ['file://a/b', 'host', 'localhost'],
  ['http://a/', 'port', '8x'], ['http://a/', 'port', 'x8'], ['http://a:1/', 'port', '70000'], ['http://a:1/', 'port', '80'],
  ['file:///a', 'port', '1'], ['http://a:1/', 'port', ''], ['mailto:a', 'pathname', 'b'], ['http://a/b', 'pathname', '?#'],
  ['x://a/b', 'pathname', ''], ['x:/a', 'pathname', '//b'], ['http://a/', 'username', 'ü@:'], ['file:///a', 'username', 'u'],
  ['http://a/?b#c', 'search', ''], ['http://a/?b#c', 'search', "#'"], ['data:a  #b', 'hash', ''], ['http://a/#b', 'hash', '#']]) {
  const url = new URL(href);
  url[part] = value;
  console.log(href, part, JSON.stringify(value), url.href);
}
