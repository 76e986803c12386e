console.log('running');
throw new Error('always');
