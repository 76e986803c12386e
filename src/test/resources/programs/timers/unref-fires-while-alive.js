// An unref'ed timer fires if the loop is alive for another reason when it is due.
setTimeout(() => console.log('unref fired'), 30).unref();
setTimeout(() => console.log('alive until here'), 90);
setTimeout(() => console.log('never printed'), 150).unref();
