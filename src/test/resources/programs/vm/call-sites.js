// Error.prepareStackTrace gets call sites, which know their function, file and line.
function callSites() {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.prepareStackTrace = (error, sites) => sites;
  const holder = {};
  Error.captureStackTrace(holder, callSites);
  const sites = holder.stack;
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  return sites;
}
function named() {
  return callSites();
}
class Shape {
  area() {
    return callSites();
  }
}
function show(site) {
  console.log(site.getFunctionName(), site.getMethodName(), require('path').basename(site.getFileName()),
    site.getLineNumber(), site.getColumnNumber(), site.isNative(), site.isToplevel(), site.isConstructor(), site.isEval());
}
show(named()[0]);
show(named()[1]);
show(new Shape().area()[0]);
console.log(new Shape().area()[0].getTypeName());
console.log(typeof named()[0].getFunction(), named()[0].isAsync(), named()[0].isPromiseAll(), named()[0].getEvalOrigin());
const text = String(named()[0]);
console.log(text.replace(/\(.*[\\/]/, '('));
