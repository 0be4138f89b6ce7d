/**
 * Is this account among the given share of all? Always the same answer for the same account, so an account that is
 * in at 10 % is still in at 50 %: for asking a part of the accounts first.
 * @param share from 0 (none) to 1 (all)
 * @param rollout another name picks other accounts
 * @default rollout "contact-gate"
 */
export function isInShare(accountId: string, share: number, rollout = "contact-gate"): boolean {
  return placeOf(`${rollout}\n${accountId}`) < share;
}

/** FNV-1a, with a last mix because it barely moves the high bits of short texts: evenly from 0 to just under 1. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
