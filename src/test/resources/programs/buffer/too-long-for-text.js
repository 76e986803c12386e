// A text has a longest length.
try {
  Buffer.alloc(require('buffer').constants.MAX_STRING_LENGTH + 1).toString('latin1');
} catch (error) {
  console.log(error.code, error.message);
}
