// type in package.json decides what .js means; import() loads both kinds.
(async () => {
  console.log((await import('./_types/module/file.js')).default);
  console.log((await import('./_types/common/file.js')).default);
})();
