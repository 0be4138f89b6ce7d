import { safeCall } from "../../../gate/index.js";

/** Elements, or a selector for them, that stay usable beside a locked gate: late toasts, a chat widget. */
export type KeepReachable = string | Element | null | readonly (string | Element | null)[];

export interface Reachable {
  /** Whether anything was named at all. */
  any: boolean;
  /** `element` is one of them, or lies within one. */
  includes(element: Element): boolean;
  /** One of them lies within `element`. */
  isWithin(element: Element): boolean;
}

export function reachable(keep: KeepReachable | undefined): Reachable {
  const named = (Array.isArray(keep) ? keep : [keep]).filter((one) => one != null);
  const selectors = named
    .filter((one): one is string => typeof one === "string")
    .filter(isSelector)
    .join(", ");
  const elements = named.filter((one): one is Element => one instanceof Element);
  return {
    any: named.length > 0,
    includes: (element) =>
      elements.some((one) => one.contains(element)) ||
      (selectors !== "" && element.closest(selectors) !== null),
    isWithin: (element) =>
      elements.some((one) => element.contains(one)) ||
      (selectors !== "" && element.querySelector(selectors) !== null),
  };
}

/** What no browser reads is the host's mistake: it is reported, and keeps nothing reachable. */
function isSelector(selector: string): boolean {
  let isOne = false;
  safeCall(() => {
    document.createDocumentFragment().querySelector(selector);
    isOne = true;
  });
  return isOne;
}
