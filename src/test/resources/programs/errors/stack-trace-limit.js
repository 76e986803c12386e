// Error.stackTraceLimit cuts the stack; captureStackTrace hides a function.
Error.stackTraceLimit = 2;
function a() { return b(); }
function b() { return c(); }
function c() { return new Error('short'); }
console.log(a().stack.split('\n').length);
function hidden() {
  const holder = {};
  Error.captureStackTrace(holder, hidden);
  return holder.stack.split('\n')[1].trim().split(' (')[0];
}
function visible() { return hidden(); }
console.log(visible());
