// URLSearchParams: made in several ways, changed, listed.
const params = new URLSearchParams('a=1&b=2&a=3&c=%20+x&d');
console.log(params, params.size, [...params.keys()], params.get('a'), params.getAll('a'), params.get('c'), params.get('z'));
params.append('e', 'é&=');
params.delete('b');
params.set('a', 'one');
console.log(`${params}`, params.has('a', 'one'), params.has('a', 'two'));
params.sort();
params.forEach((value, name) => console.log(name, value));
console.log(new URLSearchParams({ x: 1, y: [2, 3] }).toString(), new URLSearchParams([['k', 'v']]).toString(), new URLSearchParams());
const url = new URL('http://h/p');
url.searchParams.append('q', 'a b');
console.log(url.href, url.search, params.entries());
url.search = '?n=1';
console.log(url.searchParams.get('n'), new URLSearchParams('a=' + 'x'.repeat(90) + '&b=2'));
