// Without an unhandledRejection listener the rejection becomes an uncaught exception.
process.on('uncaughtException', (error, origin) => console.log(origin, '|', error.message));
Promise.reject(new Error('no'));
setImmediate(() => console.log('the loop goes on'));
