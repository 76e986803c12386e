// Readline of readline/promises collects what to do, and commits or rolls back.
import { Readline } from 'node:readline/promises';
import { PassThrough } from 'node:stream';

const output = new PassThrough();
output.on('data', (data) => console.log(JSON.stringify(String(data))));
const actions = new Readline(output);
await actions.cursorTo(0, 0).clearScreenDown().moveCursor(2, 1).clearLine(-1).commit();
actions.cursorTo(5).rollback();
await actions.clearLine(0).commit();
new Readline(output, { autoCommit: true }).cursorTo(3);
try { actions.clearLine(2); } catch (error) { console.log(error.code); }
try { new Readline({}); } catch (error) { console.log(error.message); }
