// A name that the other module does not export: the import fails before anything runs.
try {
  await import('./_esm/asks-wrong-name.mjs');
} catch (error) {
  console.log(error.name, error.message);
}
