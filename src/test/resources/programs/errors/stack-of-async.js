// After an await the stack names the async callers.
async function inner() {
  await null;
  throw new Error('late');
}
async function outer() {
  await inner();
}
outer().catch((error) => {
  for (const line of error.stack.split('\n')) console.log(line.trim().split(' (')[0]);
});
