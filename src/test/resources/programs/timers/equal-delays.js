// Equal delays fire in the order in which they were set.
for (const name of ['a', 'b', 'c', 'd']) setTimeout(() => console.log(name), 20);
