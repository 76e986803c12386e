// AsyncResource: a queue of one's own that calls back in the context of whoever asked.
const { AsyncLocalStorage, AsyncResource, executionAsyncId } = require('node:async_hooks');
const storage = new AsyncLocalStorage();

class Task extends AsyncResource {
  constructor(callback) {
    super('Task');
    this.callback = callback;
  }

  done(value) {
    this.runInAsyncScope(this.callback, { self: true }, value);
    this.emitDestroy();
  }
}

const queue = [];
for (const name of ['a', 'b']) {
  storage.run(name, () => queue.push(new Task(function(value) {
    const inside = queue.some((task) => task.asyncId() === executionAsyncId());
    console.log(value, storage.getStore(), this, inside);
  })));
}
console.log(queue[1].asyncId() > queue[0].asyncId(), queue[0].triggerAsyncId() === executionAsyncId());
setTimeout(() => queue.forEach((task, index) => task.done(index)), 1);
