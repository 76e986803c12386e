// A broadcast channel goes across threads.
const { Worker, isMainThread, BroadcastChannel, workerData } = require('node:worker_threads');
const channel = new BroadcastChannel('news');
if (isMainThread) {
  const heard = [];
  channel.onmessage = ({ data }) => {
    heard.push(data);
    if (heard.length === 2) channel.postMessage('all here');
    if (heard.length === 4) {
      console.log(heard.slice(0, 2).sort(), heard.slice(2).sort());
      channel.close();
    }
  };
  for (const name of ['a', 'b']) new Worker(__filename, { workerData: name });
} else {
  channel.onmessage = ({ data }) => {
    if (data === 'all here') {
      channel.postMessage(`${workerData} heard it`);
      channel.close();
    }
  };
  channel.postMessage(`${workerData} is here`);
}
