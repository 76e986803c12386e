// The same package as import sees it, named in an import map of the package around.
for (const name of ['#multi', '#feature/one', '#core', '#none', '#']) {
  try {
    const module = await import(`./_self/lib/by-name.mjs?${name}`).then((by) => by.load(name));
    console.log(name, typeof module.default === 'object' ? 'an object' : module.default);
  } catch (error) {
    console.log(name, error.code, error.message.replace(/\/.*\/(?=_self)/g, ''));
  }
}
