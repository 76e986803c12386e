// An error of Node shows its code in its stack and in toString.
try {
  process.nextTick(1);
} catch (error) {
  console.log(String(error));
  console.log(error.stack.split('\n')[0]);
  console.log(error.constructor.name, Object.keys(error), error instanceof TypeError);
}
