/** How a command of the command line is called: in the repository by npm, in the package by its own name. */
export const callOf = (command: string): string =>
  import.meta.filename.endsWith('.ts') ? `npm run --silent ${command} --` : `npx zhengbaotong ${command}`;
