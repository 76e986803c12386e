// The parameters of a URL change the URL, and the other way round.
const url = new URL('https://example.org/?a=1');
url.searchParams.append('b', 'ü');
console.log(url.href, url.search);
url.search = '?c=3';
console.log([...url.searchParams], url.searchParams.has('c', '3'), url.searchParams.has('c', '4'));
url.searchParams.delete('c');
console.log(url.href);
