/** What `--to` takes. In a file of its own: the command line needs it before anything heavy is loaded. */
export const outputKinds = ['html', 'presenter', 'handout', 'pdf', 'json'] as const;
export type OutputKind = (typeof outputKinds)[number];
