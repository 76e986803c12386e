// JSON is imported with an attribute only.
try {
  await import('./_parts/data.json');
} catch (error) {
  console.log(error.name, error.code);
}
const { createRequire } = await import('node:module');
console.log(createRequire(import.meta.url)('./_parts/data.json').title);
