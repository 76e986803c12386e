define([], () => ['Ada', 'Grace']);
