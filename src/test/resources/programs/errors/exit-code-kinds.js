// exit codes are integers; text that reads as an integer counts.
for (const value of [1.5, 'x', {}, true, null, undefined, '7']) {
  try {
    process.exitCode = value;
    console.log('taken', process.exitCode);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
