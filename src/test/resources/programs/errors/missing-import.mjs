// A module that is not found, from import(): ERR_MODULE_NOT_FOUND.
try {
  await import('./_broken/nowhere.mjs');
} catch (error) {
  console.log(error.name, error.code);
}
try {
  await import('no-such-package');
} catch (error) {
  console.log(error.name, error.code);
}
