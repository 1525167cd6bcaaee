/** Files of a bundle → the folders of the packages that they are of, ascending. */
export function findPackageFolders(inputs: readonly string[]): readonly string[] {
  const folders = inputs.flatMap((input) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []);
  return [...new Set(folders)].sort();
}
