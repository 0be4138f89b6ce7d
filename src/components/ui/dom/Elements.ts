import type { ReactElement } from "react";

/** What may stand beside others: elements, and no bare text, which a page translator takes from React's hands. */
export type Elements = ReactElement | boolean | null | undefined | readonly Elements[];
