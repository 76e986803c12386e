// Environment values are text; deleting removes them.
process.env.LOOPSCOPE_TEST = 42;
console.log(typeof process.env.LOOPSCOPE_TEST, process.env.LOOPSCOPE_TEST === '42');
process.env.LOOPSCOPE_TEST = undefined;
console.log(process.env.LOOPSCOPE_TEST === 'undefined', 'LOOPSCOPE_TEST' in process.env);
delete process.env.LOOPSCOPE_TEST;
console.log(process.env.LOOPSCOPE_TEST, 'LOOPSCOPE_TEST' in process.env, typeof process.env.PATH);
console.log(Object.keys(process.env).includes('PATH'));
