import type { DraftStorage } from "./DraftStorage.js";

/** The tab's own `sessionStorage`, looked at anew each time: in some browsers even naming it throws. */
export function sessionDraftStorage(): DraftStorage {
  return {
    get: (key) => window.sessionStorage.getItem(key),
    set: (key, draft) => window.sessionStorage.setItem(key, draft),
    remove: (key) => window.sessionStorage.removeItem(key),
    keys: () =>
      Array.from({ length: window.sessionStorage.length }, (_, index) =>
        window.sessionStorage.key(index),
      ).filter((key) => key !== null),
  };
}
