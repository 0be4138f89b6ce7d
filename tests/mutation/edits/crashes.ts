import type { Edit } from "../Edit.js";

const CRASHES = ["tests/faults/crashes.test.tsx"];
const HOST_PARTS = ["tests/faults/hostParts.test.tsx"];
const CHUNKS = ["tests/faults/chunks.test.tsx"];
const CLEAN_UP = ["tests/faults/cleanUp.test.tsx"];
const CLEAN_UP_PARTS = ["tests/faults/cleanUpParts.test.tsx"];
const NOTHING_LEFT = ["100 gates that come and go"];

/** Crashes and clean-up. */
export const CRASHES_AND_CLEAN_UP: readonly Edit[] = [
  {
    promises: ["a section of the form"],
    file: "src/components/ui/boundary/GateErrorBoundary.tsx",
    find: "if (this.state.crashed && focused && !focused.isConnected) this.props.onFocusLost?.();",
    replace: "void focused;",
    tests: CRASHES,
  },
  {
    promises: ["the users, the conflict screen"],
    file: "src/components/gate/GateUsers.tsx",
    find: 'import { PartBoundary } from "../ui/boundary/PartBoundary.js";',
    replace: 'import { Fragment as PartBoundary } from "react";',
    tests: CRASHES,
  },
  {
    promises: ["the form as a whole"],
    file: "src/components/ui/boundary/PartBoundary.tsx",
    find: "onRetry={() => retry(focusWhatCame(button.current))}",
    replace: "onRetry={() => retry}",
    tests: CRASHES,
  },
  {
    promises: ["a form that stands alone"],
    file: "src/components/ui/boundary/PartBoundary.tsx",
    find: "text={whole ? crashedText : partCrashedText}\n        ",
    replace: "text={partCrashedText}\n        ",
    tests: CRASHES,
  },
  {
    promises: ["the dialog, or its download"],
    file: "src/components/gate/LockedContent.tsx",
    find: "setScreens(lazyScreens);\n            retry();",
    replace: "retry();",
    tests: CHUNKS,
  },
  {
    promises: ["the page | a message"],
    file: "src/components/ui/boundary/useCrashReport.ts",
    find: 'onFailure?.({ during: "render", code: "unexpected" })',
    replace: "onFailure",
    tests: CRASHES,
  },
  {
    promises: ["the banner of an open portal"],
    file: "src/components/ui/boundary/GateErrorBoundary.tsx",
    find: "return { crashed: true };",
    replace: "return { crashed: false };",
    tests: CRASHES,
  },
  {
    promises: ["the download of that banner's details"],
    file: "src/components/gate/PortalBanner.tsx",
    find: '{isShown && chunk.status === "failed" && (',
    replace: '{isShown && chunk.status === "loading" && (',
    tests: CHUNKS,
  },
  {
    promises: ["what tells of a crash"],
    file: "src/components/ui/boundary/GateErrorBoundary.tsx",
    find: "if (!lastResort) return shown;",
    replace: "if (lastResort || !lastResort) return shown;",
    tests: HOST_PARTS,
  },
  {
    promises: ["the host's `LinkComponent`"],
    file: "src/components/ui/links/HostLink.tsx",
    find: '<a className="cg-link" href={href}>\n          {children}\n        </a>',
    replace: "<>{children}</>",
    tests: HOST_PARTS,
  },
  {
    promises: ["a way out of the host's"],
    file: "src/components/gate/view/WaysOut.tsx",
    find: "<WayOut>{signOut}</WayOut>",
    replace: "{signOut}",
    tests: HOST_PARTS,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/gate/transport/createPoller.ts",
    find: 'window.removeEventListener("focus", returned);',
    replace: "",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/gate/transport/createPoller.ts",
    find: 'document.removeEventListener("visibilitychange", returned);',
    replace: "",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/gate/drafts/useDraftShelf.ts",
    find: "window.removeEventListener(DRAFTS_CLEARED, clear);",
    replace: "",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/gate/drafts/draftsCleared.ts",
    find: "return () => channel?.close();",
    replace: "return () => {};",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/gate/transport/joinTabs.ts",
    find: "unsubscribe();\n      channel?.close();",
    replace: "unsubscribe();",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/components/gate/layer/shieldEvents.ts",
    find: 'layer.removeEventListener("keydown", stopEscape);',
    replace: "",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/components/gate/layer/shieldEvents.ts",
    find: 'defaultView?.removeEventListener("keydown", preventEscape, { capture: true });',
    replace: "",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/components/gate/layer/keepFocusInside.ts",
    find: "observer.disconnect();",
    replace: "",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/components/form/rail/useSectionInView.ts",
    find: "return () => observer.disconnect();",
    replace: "return () => {};",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/gate/transport/pause.ts",
    find: "clearTimeout(timer);",
    replace: "",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/components/contacts/advice/useSettled.ts",
    find: 'removeEventListener("pointerup", release, true);',
    replace: "",
    tests: CLEAN_UP,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/components/record/draft/useFlushOnLeave.ts",
    find: 'window.removeEventListener("pagehide", flush);',
    replace: "",
    tests: CLEAN_UP_PARTS,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/components/ui/dom/useUnloadGuard.ts",
    find: 'return () => window.removeEventListener("beforeunload", ask);',
    replace: "",
    tests: CLEAN_UP_PARTS,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/components/ui/dom/useEscapeKey.ts",
    find: 'return () => window.removeEventListener("keydown", onKeyDown, { capture: true });',
    replace: "",
    tests: CLEAN_UP_PARTS,
  },
  {
    promises: NOTHING_LEFT,
    file: "src/components/contacts/group/RowFold.tsx",
    find: "return () => target?.removeEventListener(UNFOLD, unfold);",
    replace: "",
    tests: CLEAN_UP_PARTS,
  },
];
