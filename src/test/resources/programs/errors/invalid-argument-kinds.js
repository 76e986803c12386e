// How ERR_INVALID_ARG_TYPE describes what it received.
class Box {}
for (const value of [undefined, null, 1, 'text', true, 10n, Symbol('s'), {}, [], new Box(), Object.create(null)]) {
  try {
    setTimeout(value);
  } catch (error) {
    console.log(error.message);
  }
}
