// Headers say what is wrong with a name, a value or the number of arguments.
for (const attempt of [
  () => new Headers(1), () => new Headers(null), () => new Headers('a'), () => new Headers([['a']]),
  () => new Headers({ 'a b': '1' }), () => new Headers({ a: 'x\ny' }), () => new Headers({ a: '✓' }),
  () => new Headers().append('a'), () => new Headers().get(), () => new Headers().get('a b'),
  () => new Headers().set('', 'x'), () => new Headers().forEach(), () => new Headers().forEach(1),
  () => Headers.prototype.get.call({}, 'a'),
]) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.name, error.message, error.code);
  }
}
