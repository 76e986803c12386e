// What a buffer can be filled with.
console.log(Buffer.alloc(7, 'ab'), Buffer.alloc(5, 'YWI=', 'base64'), Buffer.alloc(4, 257), Buffer.alloc(4, Buffer.from([1, 2])), Buffer.alloc(3).fill(), Buffer.alloc(5).fill('é', 1), Buffer.alloc(4).fill('x', 1, 3));
for (const attempt of [() => Buffer.alloc(3, 'zz', 'hex'), () => Buffer.alloc(3).fill('a', 'wrong'), () => Buffer.alloc(3).fill('a', 0, 5), () => Buffer.alloc(3).fill('')]) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.code, error.message);
  }
}
