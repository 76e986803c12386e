// Schemes, their ports and origins.
for (const text of ['http://a:80/', 'https://a:443/', 'ftp://a:21/x', 'ws://a:80', 'wss://a', 'file:///a/b', 'data:text/plain,x', 'blob:https://a.b/id', 'about:blank', 'custom://host/path']) {
  const url = new URL(text);
  console.log(url.href, url.port, url.origin, url.host, url.pathname);
}
