console.log('slow starts');
await new Promise((resolve) => setTimeout(resolve, 30));
console.log('slow ends');
