// A rejected await resumes in catch, still as a microtask.
async function fail() {
  throw new Error('failed');
}
async function main() {
  try {
    await fail();
  } catch (error) {
    console.log('caught', error.message);
  } finally {
    console.log('finally');
  }
}
main().then(() => console.log('main is done'));
console.log('end of file');
