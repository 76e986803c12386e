// uncaughtExceptionMonitor looks on and saves nothing.
process.on('uncaughtExceptionMonitor', (error, origin) => console.log('monitor', origin, error.message));
process.on('exit', (code) => console.log('exit', code));
throw new Error('boom');
