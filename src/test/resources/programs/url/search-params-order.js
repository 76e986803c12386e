// Parameters keep their order; sort changes it.
const params = new URLSearchParams('b=2&a=1&b=1&c');
console.log([...params], params.get('b'), params.getAll('b'), params.has('c'), params.size, `${params}`);
params.sort();
params.append('a', 'x y&z');
params.set('b', 'only');
params.delete('c');
console.log(`${params}`, [...params.keys()], [...params.values()]);
params.forEach((value, name) => console.log(name, value));
