const field = 'input[type="password" i]';

/** Where a password is asked for, nothing is read. What stands in shadow roots and frames is not looked into (`watchForPassword` does). */
export function asksForPassword(root: ParentNode): boolean {
  return root.querySelector(field) !== null;
}
