import { clearContactGateDrafts } from "contact-gate";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { Environment } from "../../shared/environments.js";
import type { PortalSession } from "../../shared/portalProtocol.js";
import { callPortal } from "../api/portalApi.js";

interface SessionActions {
  signIn(userId: string): Promise<void>;
  signOut(): Promise<void>;
  switchEnvironment(environment: Environment): Promise<void>;
  /** Asks the server who is signed in, and where. */
  refresh(): Promise<void>;
}

type SessionState = SessionActions & { session: PortalSession | null };

const SessionContext = createContext<SessionState | undefined>(undefined);

const readSession = () => callPortal<PortalSession | null>("GET", "/api/session");

export function SessionProvider({
  initial,
  children,
}: {
  initial: PortalSession | null;
  children: ReactNode;
}) {
  const [session, setSession] = useState(initial);
  const refresh = useCallback(async () => setSession(await readSession()), []);
  const signIn = useCallback(
    async (userId: string) => {
      await callPortal("POST", "/api/session", { userId });
      await refresh();
    },
    [refresh],
  );
  const signOut = useCallback(async () => {
    await callPortal("DELETE", "/api/session");
    await clearContactGateDrafts();
    setSession(null);
  }, []);
  const switchEnvironment = useCallback(
    async (environment: Environment) =>
      setSession(await callPortal<PortalSession>("PATCH", "/api/session", { environment })),
    [],
  );
  const state = useMemo(
    () => ({ session, signIn, signOut, switchEnvironment, refresh }),
    [session, signIn, signOut, switchEnvironment, refresh],
  );
  return <SessionContext value={state}>{children}</SessionContext>;
}

export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error("useSession needs a SessionProvider above it.");
  return state;
}

/** For everything that is shown to signed-in people only. */
export function useSignedIn(): SessionActions & { session: PortalSession } {
  const { session, ...actions } = useSession();
  if (!session) throw new Error("Nobody is signed in.");
  return { session, ...actions };
}
