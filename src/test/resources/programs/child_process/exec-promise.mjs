// exec and execFile as promises: both outputs, in the result and in the error.
import { exec, execFile } from 'child_process';
import { promisify } from 'util';
console.log(await promisify(exec)('echo text'));
console.log(await promisify(execFile)('echo', ['a  b', '$HOME']));
const promise = promisify(exec)('echo some; exit 2');
console.log(typeof promise.child.pid);
await promise.catch(({ code, stdout, stderr, message }) => console.log(code, [stdout], [stderr], message));
