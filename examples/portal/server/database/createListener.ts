import pg from "pg";

/** Milliseconds until a lost connection is made anew. */
const AGAIN_AFTER = 2_000;

/** Listens for notices of PostgreSQL on a connection of its own, and makes it anew when it was lost. */
export function createListener(connectionString: string, onError: (error: Error) => void) {
  const clients = new Set<pg.Client>();
  let isClosed = false;

  async function listen(channel: string, onPayload: (payload: string) => void): Promise<void> {
    // Nothing is ever sent on it, so without this a line that was cut in silence would never be noticed.
    const client = new pg.Client({ connectionString, keepAlive: true });
    clients.add(client);
    let isListening = false;
    const lost = (error: Error) => {
      if (!isListening || isClosed || !clients.delete(client)) return;
      onError(error);
      client.end().catch(() => {});
      setTimeout(() => void listenAgain(channel, onPayload), AGAIN_AFTER);
    };
    client.on("error", lost);
    client.on("end", () => lost(new Error("The connection that listens has ended.")));
    client.on("notification", ({ payload = "" }) => onPayload(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      clients.delete(client);
      await client.end().catch(() => {});
      throw error;
    }
    isListening = true;
  }

  async function listenAgain(channel: string, onPayload: (payload: string) => void): Promise<void> {
    if (isClosed) return;
    try {
      await listen(channel, onPayload);
      // What was said meanwhile was said to nobody.
      onPayload("");
    } catch {
      setTimeout(() => void listenAgain(channel, onPayload), AGAIN_AFTER);
    }
  }

  return {
    listen,
    async close() {
      isClosed = true;
      await Promise.all([...clients].map((client) => client.end()));
    },
  };
}
