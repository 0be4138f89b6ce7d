"use client";

import { useMemo } from "react";
import type { ContactGate } from "../../gate/index.js";
import type { SendContactTest } from "../contacts/test/ContactTestContext.js";

/** The way to a test message, where the backend has one and the viewer may change the contacts. */
export function useSendTest({ client, base }: ContactGate): SendContactTest | undefined {
  const able = base?.canSendTest === true && base.viewer.can.editContacts;
  return useMemo(
    () =>
      able && client.sendTest
        ? async (contact) => requireTest(client.sendTest?.(contact))
        : undefined,
    [client, able],
  );
}

function requireTest(answer: Promise<{ sentAt: string }> | undefined) {
  return answer ?? Promise.reject(new Error("The client can send no test messages any more."));
}
