// A module that is not found has a code, a message and the files that asked for it.
for (const id of ['./no-such-file', 'no-such-package', 'node:no-such-core']) {
  try {
    require(id);
  } catch (error) {
    console.log(error.name, error.code);
    console.log(error.message.split('\n')[0]);
  }
}
