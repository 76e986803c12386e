// Error.prepareStackTrace gets the frames one by one; captureStackTrace and stackTraceLimit say which.
Error.prepareStackTrace = (error, sites) => sites;
class Maker { make() { return new Error('made').stack; } }
function outer() { return new Maker().make(); }
for (const site of outer().slice(0, 2)) {
  console.log(site.getFunctionName(), site.getMethodName(), site.getLineNumber(), site.getColumnNumber(), site.getFileName() === __filename,
    site.isNative(), site.isToplevel(), site.isConstructor(), site.isEval(), site.isAsync(), String(site).replace(__dirname, ''));
}
Error.prepareStackTrace = undefined;
function hidden() { const holder = { name: 'Holder', message: 'held' }; Error.captureStackTrace(holder, hidden); return holder.stack; }
console.log(hidden().split('\n').slice(0, 2).join('|').replace(__dirname, ''));
Error.stackTraceLimit = 1;
console.log(new Error('short').stack.split('\n').length);
Error.stackTraceLimit = 0;
console.log(new Error('none').stack);
