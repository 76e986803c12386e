// Headers: values of one name are joined, whatever its case; they are walked sorted, cookies each for itself.
const headers = new Headers([['X-B', '1'], ['x-b', '2'], ['Set-Cookie', 'a=1'], ['set-cookie', 'b=2'], ['accept', ' t ']]);
console.log([...headers], headers.get('X-b'), headers.getSetCookie(), headers.has('none'), headers.get('none'));
headers.set('ACCEPT', 'x');
headers.delete('x-B');
headers.forEach((value, name, all) => console.log(name, value, all === headers));
console.log(headers, [...headers.keys()], [...headers.values()]);
