// A Request shows what it would send.
console.log(new Request('http://example.test/a?b#c'));
console.log(new Request('http://example.test/', { method: 'post', body: 'text', redirect: 'error', cache: 'no-store' }));
const request = new Request('http://example.test/', { method: 'delete', headers: { 'X-A': '1' } });
console.log(request.method, request.headers.get('x-a'), request.body, request.bodyUsed, request.duplex);
const copy = new Request(request, { method: 'PUT', body: new URLSearchParams({ a: 'b c' }) });
copy.text().then((text) => console.log(copy.method, [...copy.headers], text, copy.bodyUsed, request.bodyUsed));
