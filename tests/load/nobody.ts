import type { UserDirectory } from "../../src/server/index.js";

const refuse = () => Promise.reject(new Error("not part of this test"));

/** The directory of a host without users: what is saved here names none. */
export const nobody: UserDirectory = {
  list: async () => ({ users: [] }),
  get: async () => [],
  invite: refuse,
  resend: refuse,
  withdraw: refuse,
  changeRole: refuse,
  remove: refuse,
  roles: () => [],
};
