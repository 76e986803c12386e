// Names and values of the environment are strings; a symbol is neither.
const symbol = Symbol('s');
for (const change of [
  () => { process.env[symbol] = 1; },
  () => { process.env.A = symbol; },
  () => { process.env.B = undefined; return process.env.B; },
  () => process.env[symbol],
  () => symbol in process.env,
  () => delete process.env[symbol],
  () => { process.env.C = { toString: () => 'c' }; return process.env.C; },
]) {
  try {
    console.log(change());
  } catch (error) {
    console.log(error.name, error.message);
  }
}
