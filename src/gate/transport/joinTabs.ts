import { openChannel } from "../../client/openChannel.js";
import type { GateStore } from "../state/createGateStore.js";
import type { GateState } from "../state/GateState.js";

/** All that tabs say to each other: that it is worth asking the server. */
interface TabMessage {
  kind: "changed";
}

export interface Tabs {
  /** Tells the other tabs of this account and person that the record was changed here. */
  tell(): void;
  leave(): void;
}

/**
 * Lets the tabs of one browser hear of each other's saves at once. The channel's name carries account and person, so
 * it is opened when a snapshot has told who they are; nothing happens where browsers have no channels.
 */
export function joinTabs(store: GateStore, onChanged: () => void): Tabs {
  let channel: BroadcastChannel | undefined;
  let joined: string | undefined;

  function update(): void {
    const name = channelName(store.getState());
    if (name === joined) return;
    channel?.close();
    joined = name;
    channel = name === undefined ? undefined : openChannel(name);
    if (channel) channel.onmessage = ({ data }: MessageEvent) => isMessage(data) && onChanged();
  }

  update();
  const unsubscribe = store.subscribe(update);
  return {
    tell: () => channel?.postMessage({ kind: "changed" } satisfies TabMessage),
    leave() {
      unsubscribe();
      channel?.close();
      channel = undefined;
    },
  };
}

/** All environments share the record, so the name does without. */
function channelName({ base, session }: GateState): string | undefined {
  if (!base || !session) return undefined;
  return ["contact-gate", session.account, session.user].map(encodeURIComponent).join("/");
}

function isMessage(data: unknown): data is TabMessage {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === "changed";
}
