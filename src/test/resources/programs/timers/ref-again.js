// ref() takes unref() back, however often unref() was called.
const timer = setTimeout(() => console.log('fired'), 30);
timer.unref();
timer.unref();
console.log(timer.hasRef());
timer.ref();
console.log(timer.hasRef());
