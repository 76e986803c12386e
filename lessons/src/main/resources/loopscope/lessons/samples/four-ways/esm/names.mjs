export default ['Ada', 'Grace'];
