// An async function that throws, called without await or catch.
process.on('exit', (code) => console.log('exit', code));
async function main() {
  console.log('main');
  await null;
  undefinedFunction();
}
main();
