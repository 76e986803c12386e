// References resolved against a base.
for (const reference of ['g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', '', '.', './', '..', '../', '../g', '../../../g', 'g/./h', 'mailto:a@b', 'http:g']) {
  console.log(reference, new URL(reference, 'http://a/b/c/d;p?q').href);
}
