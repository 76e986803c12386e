// What process.setUncaughtExceptionCaptureCallback takes: a function or null, and one at a time.
for (const callback of [5, undefined, {}, null, () => {}, () => {}, null]) {
  try {
    console.log(process.setUncaughtExceptionCaptureCallback(callback), process.hasUncaughtExceptionCaptureCallback());
  } catch (error) {
    console.log(error.name, error.code, error.message.split('\n')[0]);
  }
}
