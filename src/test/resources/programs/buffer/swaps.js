// Bytes change places.
console.log(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).swap16(), Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).swap32(), Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).swap64());
for (const name of ['swap16', 'swap32', 'swap64']) {
  try {
    Buffer.alloc(3)[name]();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
